import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import type { Db } from '#db/connection.ts'
import { loadApp } from './app-build.ts'
import { checkHost, loopbackHosts } from './check-host.ts'
import { checkOrigin } from './check-origin.ts'
import { secureHeaders } from './secure-headers.ts'

export type WebOptions = {
  db: Db
  /** Epoch milliseconds. */
  now: () => number
  /** Where readers reach us, without a last slash. Null: the loopback address we come to listen on. */
  url: string | null
  host: string
  /** 0 takes any free port. */
  port: number
  /** Serve from the sources through Vite and follow their changes. */
  isDev?: boolean
}

export type WebServer = { url: string; stop: () => Promise<void> }

/** Serves the dashboard. The address is checked before anything else is looked at. Throws where the port is taken. */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
  const app = express()
  const server = await listen(app, options)
  const url = options.url ?? `http://${options.host}:${(server.address() as AddressInfo).port}`
  const { build, assets, stop } = await loadApp(options.isDev ?? false, server)
  app.disable('x-powered-by')
  app.use(checkHost(loopbackHosts(url)))
  app.use(checkOrigin(loopbackHosts(url)))
  app.use(secureHeaders(options.isDev ?? false))
  app.use(assets)
  app.all('*', createRequestHandler({ build, getLoadContext: (_request, response) => loadContext(options, url, response) }))
  return { url, stop: () => close(server).then(stop) }
}

function loadContext({ db, now }: WebOptions, url: string, response: express.Response) {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { db, now, cspNonce: response.locals.cspNonce as string, config: { url, timeZone } }
}

function listen(app: express.Express, { host, port }: WebOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server))
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? `the port is taken; set RASAD_PORT to another one` : cause.message
      reject(new Error(`Cannot listen on ${host}:${port}: ${why}`, { cause }))
    })
  })
}

/** Lets requests in hand finish, and ends connections that only wait. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3_000).unref()
  })
}

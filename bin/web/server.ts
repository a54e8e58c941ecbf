import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import type { Db } from '#db/connection.ts'
import { loadApp } from './app-build.ts'
import { checkHost, loopbackHosts } from './check-host.ts'
import { checkOrigin } from './check-origin.ts'
import { healthRoutes } from './health.ts'
import { limitBody } from './limit-body.ts'
import { secureHeaders } from './secure-headers.ts'
import { findStorageTrouble } from './storage.ts'

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
  /** What Prometheus sends to read /metrics; null: there are none. */
  metricsToken?: string | null
  /** Where the database lies, to see whether there is space; null where that is nobody's business. */
  dataFolder?: string | null
  /** Addresses or ranges of proxies whose X-Forwarded-For is believed; by default none. */
  trustedProxies?: string[]
}

export type WebServer = { url: string; stop: () => Promise<void> }

/** Serves the dashboard. Host and origin are checked before anything else is looked at. Throws where the port is taken or nothing was built. */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
  const app = express()
  const server = createServer(app)
  const { build, assets, stop } = await loadApp(options.isDev ?? false, server)
  const port = await listen(server, options)
  const url = options.url ?? `http://${options.host}:${port}`
  const hosts = loopbackHosts(url)
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustedProxies ?? [])
  app.use(checkHost(hosts), checkOrigin(hosts), limitBody, secureHeaders(options.isDev ?? false), assets)
  app.use(healthRoutes(options.db, options.dataFolder ?? null, options.metricsToken ?? null))
  app.all('*', createRequestHandler({ build, getLoadContext: (request, response) => loadContext(options, url, request, response) }))
  return { url, stop: () => close(server).then(stop) }
}

function loadContext({ db, now, dataFolder = null }: WebOptions, url: string, request: express.Request, response: express.Response) {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const findTrouble = () => findStorageTrouble(db, dataFolder)
  return {
    db,
    now,
    cspNonce: response.locals.cspNonce as string,
    address: request.ip ?? '',
    findStorageTrouble: findTrouble,
    config: { url, timeZone },
  }
}

function listen(server: Server, { host, port }: WebOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'the port is taken; set RASAD_PORT to another one' : cause.message
      reject(new Error(`Cannot listen on ${host}:${port}: ${why}`, { cause }))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
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

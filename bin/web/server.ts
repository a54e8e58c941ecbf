import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext } from '@remix-run/node'
import express from 'express'
import pino from 'pino'
import type { Db } from '#db/connection.ts'
import { openSecret, type Secret } from '#db/secret.ts'
import { makeToken } from '#db/token.ts'
import type { SmtpSettings } from '#delivery/smtp-settings.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { loadApp } from './app-build.ts'
import { checkHost, loopbackHosts } from './check-host.ts'
import { checkOrigin } from './check-origin.ts'
import { openMailCompiler } from './compile-mail.ts'
import { healthRoutes } from './health.ts'
import { limitBody } from './limit-body.ts'
import { secureHeaders } from './secure-headers.ts'
import { findStorageTrouble } from './storage.ts'
import { writeMails } from './write-mails.ts'
import { chooseDatabase } from './write-mark.ts'

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
  /** The same database, whose questions a replica answers; where left out there is none. */
  reading?: Db
  /** Where the database lies, to see whether there is space; null where that is nobody's business. */
  dataFolder?: string | null
  /** Addresses or ranges of proxies whose X-Forwarded-For is believed; by default none. */
  trustedProxies?: string[]
  /** What passwords are sealed with and addresses signed; where left out one that is forgotten with the process. */
  secret?: Secret
  /** Who else writes mails, and when; where left out this process alone. */
  dispatch?: Dispatch
  /** The mail server that the environment names. */
  smtp?: SmtpSettings | null
  /** Where backups lie, and how the parent process is asked to put one back; null where the pages are to know of none. */
  backups?: AppLoadContext['backups']
}

export type WebServer = { url: string; stop: () => Promise<void> }

/** Serves the dashboard, and writes the mails that are due. Host and origin are checked before anything else is looked at. Throws where the port is taken or nothing was built. */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
  const app = express()
  const server = createServer(app)
  const { build, assets, stop } = await loadApp(options.isDev ?? false, server)
  const port = await listen(server, options)
  const url = options.url ?? `http://${options.host}:${port}`
  const hosts = loopbackHosts(url)
  const compiler = openMailCompiler()
  const { reading = options.db } = options
  const context = contextOf(options, url, compiler.compile)
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustedProxies ?? [])
  app.use(checkHost(hosts), checkOrigin(hosts), limitBody, secureHeaders(options.isDev ?? false), assets)
  app.use(healthRoutes(options.db, options.now, options.dataFolder ?? null, options.metricsToken ?? null))
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request, response) => ({
        ...context,
        db: chooseDatabase({ db: options.db, reading }, request, response),
        cspNonce: response.locals.cspNonce as string,
        address: request.ip ?? '',
      }),
    }),
  )
  const dispatch = options.dispatch ?? (await openEmbeddedDispatch(options.db, pino({ name: 'web' })))
  writeMails(build, context, dispatch)
  return {
    url,
    stop: async () => {
      await close(server)
      await dispatch.stop()
      await compiler.close()
      await stop()
    },
  }
}

/** What is the same for every request, and for what is written without any. */
function contextOf(
  { db, now, dataFolder = null, secret = openSecret(makeToken()), smtp = null, backups = null }: WebOptions,
  url: string,
  compileMail: AppLoadContext['compileMail'],
): AppLoadContext {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const mailServer = smtp && { host: smtp.host, port: smtp.port, security: smtp.security, user: smtp.user, from: smtp.from }
  return {
    ...{ db, now, cspNonce: '', address: '', secret, mailServer, compileMail, backups, config: { url, timeZone } },
    findStorageTrouble: () => findStorageTrouble(db, dataFolder),
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

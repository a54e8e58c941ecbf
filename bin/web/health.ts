import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import { Gauge, Registry } from 'prom-client'
import type { Db } from '#db/connection.ts'
import { pingDatabase } from '#db/queries/liveness.ts'
import { measureOutlets, measureWork } from '#db/queries/metrics.ts'
import { findStorageTrouble } from './storage.ts'

/**
 * `/healthz` says whether the pages can be served and what is collected can be written. `/metrics` is for Prometheus and asks for the token as a bearer: behind a proxy every stranger
 * looks like this machine, so that no address can be trusted. Without a token it is not there.
 */
export function healthRoutes(db: Db, dataFolder: string | null, metricsToken: string | null): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    judge(db, dataFolder).then(
      (trouble) => (trouble === null ? response.type('text').send('ok\n') : response.status(503).type('text').send(`${trouble}\n`)),
      (error: Error) => response.status(503).type('text').send(`Cannot read the database: ${error.message}\n`),
    )
  })
  if (metricsToken) router.get('/metrics', requireToken(metricsToken), serveMetrics(db))
  return router
}

const troubles = {
  'disk-full': 'The disk is full: collecting waits until there is space.',
  'collector-silent':
    'The collector has not written for a minute: it is not running, or the database is locked or full. Its log says which.',
}

async function judge(db: Db, dataFolder: string | null): Promise<string | null> {
  await pingDatabase(db)
  const trouble = await findStorageTrouble(db, dataFolder)
  return trouble && troubles[trouble]
}

function requireToken(token: string): RequestHandler {
  const wanted = digest(`Bearer ${token}`)
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) return next()
    response.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('Send RASAD_METRICS_TOKEN as a bearer token.\n')
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function serveMetrics(db: Db): RequestHandler {
  return (_request, response, next) => {
    measure(db).then((text) => response.type('text/plain; version=0.0.4').send(text), next)
  }
}

async function measure(db: Db): Promise<string> {
  const registry = new Registry()
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `rasad_${name}`, help, labelNames, registers: [registry] })
  const lastRun = gauge('outlet_last_run_timestamp_seconds', 'When the last run of an outlet began', ['outlet'])
  const newest = gauge('outlet_newest_article_timestamp_seconds', "When an outlet's newest article was published", ['outlet'])
  const wanted = gauge('outlet_wanted_addresses', 'Addresses that are still to be fetched', ['outlet'])
  const alarms = gauge('outlet_open_alarms', 'Alarms that are open', ['outlet'])
  for (const one of await measureOutlets(db)) {
    const labels = { outlet: one.slug }
    if (one.lastRunAt !== null) lastRun.set(labels, one.lastRunAt / 1000)
    if (one.newestArticleAt !== null) newest.set(labels, one.newestArticleAt / 1000)
    wanted.set(labels, one.wanted)
    alarms.set(labels, one.openAlarms)
  }
  const work = await measureWork(db)
  gauge('articles', 'Stored articles that belong to a day').set(work.datedArticles)
  gauge('waiting_requests', 'Requests that wait for the worker').set(work.waitingRequests)
  const failures = gauge('failures', 'Failures of collecting that are on record', ['kind'])
  for (const [kind, count] of work.failuresPerKind) failures.set({ kind }, count)
  gauge('web_resident_memory_bytes', 'Memory of the web process').set(process.memoryUsage().rss)
  return registry.metrics()
}

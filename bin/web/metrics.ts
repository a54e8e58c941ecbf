import type { RequestHandler } from 'express'
import { Counter, Gauge, Registry } from 'prom-client'
import type { Db } from '#db/connection.ts'
import { measureOutlets, measureWaiting, measureWork } from '#db/queries/metrics.ts'
import { listProcessStatus } from '#db/queries/process-status.ts'
import { readQueryTime } from '#db/query-time.ts'

/** A process that has said nothing for so long is no more. */
const silentMs = 60_000

/** Answers in the form that Prometheus reads; see docs/operate.md. `now` is the newsroom's clock. */
export function serveMetrics(db: Db, now: () => number): RequestHandler {
  return (_request, response, next) => {
    measure(db, now()).then((text) => response.type('text/plain; version=0.0.4').send(text), next)
  }
}

async function measure(db: Db, now: number): Promise<string> {
  const registry = new Registry()
  await noteOutlets(db, registry, now)
  await noteWork(db, registry, now)
  await noteProcesses(db, registry)
  return registry.metrics()
}

function gaugeIn(registry: Registry) {
  return (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `rasad_${name}`, help, labelNames, registers: [registry] })
}

async function noteOutlets(db: Db, registry: Registry, now: number): Promise<void> {
  const gauge = gaugeIn(registry)
  const lastRun = gauge('outlet_last_run_timestamp_seconds', 'When the last run of an outlet began', ['outlet'])
  const runTime = gauge('outlet_run_seconds', 'How long the last run of an outlet took that has ended', ['outlet'])
  const lag = gauge('outlet_lag_seconds', 'For how long an outlet has been due and in nobody’s hand', ['outlet'])
  const newest = gauge('outlet_newest_article_timestamp_seconds', "When an outlet's newest article was published", ['outlet'])
  const wanted = gauge('outlet_wanted_addresses', 'Addresses that are still to be fetched', ['outlet'])
  const alarms = gauge('outlet_open_alarms', 'Alarms that are open', ['outlet'])
  for (const one of await measureOutlets(db, now)) {
    const labels = { outlet: one.slug }
    if (one.lastRunAt !== null) lastRun.set(labels, one.lastRunAt / 1000)
    if (one.lastRunMs !== null) runTime.set(labels, one.lastRunMs / 1000)
    if (one.newestArticleAt !== null) newest.set(labels, one.newestArticleAt / 1000)
    lag.set(labels, one.lagMs / 1000)
    wanted.set(labels, one.wanted)
    alarms.set(labels, one.openAlarms)
  }
}

async function noteWork(db: Db, registry: Registry, now: number): Promise<void> {
  const gauge = gaugeIn(registry)
  const work = await measureWork(db)
  gauge('articles', 'Stored articles that belong to a day').set(work.datedArticles)
  const depth = gauge('queue_depth', 'Pieces of work that wait for a worker', ['kind'])
  for (const [kind, count] of await measureWaiting(db, now)) depth.set({ kind }, count)
  const failures = gauge('failures', 'Failures of collecting that are on record', ['kind'])
  for (const [kind, count] of work.failuresPerKind) failures.set({ kind }, count)
}

/** What the workers say of themselves every few seconds, and this process as it is. */
async function noteProcesses(db: Db, registry: Registry): Promise<void> {
  const gauge = gaugeIn(registry)
  const counter = (name: string, help: string) =>
    new Counter({ name: `rasad_${name}`, help, labelNames: ['process'], registers: [registry] })
  const seconds = counter('database_seconds_total', 'Time that a process has waited for answers of the database')
  const queries = counter('database_queries_total', 'Questions that a process has put to the database')
  const memory = gauge('resident_memory_bytes', 'Memory of a process', ['process'])
  const inHand = gauge('work_in_hand', 'Pieces of work that a worker has in hand', ['process'])
  const own = { process: 'web', ...readQueryTime() }
  seconds.inc({ process: own.process }, own.ms / 1000)
  queries.inc({ process: own.process }, own.queries)
  memory.set({ process: own.process }, process.memoryUsage.rss())
  for (const one of await listProcessStatus(db, Date.now() - silentMs)) {
    const labels = { process: one.process }
    seconds.inc(labels, one.query_ms / 1000)
    queries.inc(labels, one.queries)
    memory.set(labels, one.memory_bytes)
    inHand.set(labels, one.in_hand)
  }
}

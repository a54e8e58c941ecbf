import { localDay } from '#analysis/dates/time-zone.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { isUnreached } from '#db/page-store/read-stored.ts'
import { forgetBackfillSteps } from '#db/queries/backfill-steps.ts'
import { reachBack } from '#db/queries/coverage.ts'
import { findOutletById, type Outlet } from '#db/queries/outlets.ts'
import { findKilledSince, findLastFinishedRun, finishRun, type LastFinishedRun } from '#db/queries/runs.ts'
import { isDefinitionNewer } from '#db/queries/unread-pages.ts'
import type { RunRow } from '#db/rows/collecting.ts'
import { refreshAlarms } from '../health/refresh-alarms.ts'
import { refreshCoverage } from '../health/refresh-coverage.ts'
import { collectSomePast, collectWanted } from './collect-wanted.ts'
import { discoverWanted } from './discover-wanted.ts'
import { keepPolling, pollEveryMs } from './keep-polling.ts'
import type { StaffedNewsroom } from './newsroom.ts'
import type { PageContext } from './page-context.ts'
import { recheckArticles } from './recheck.ts'
import { listMendable, rereadPages } from './reread-pages.ts'
import { openRun, type RunProgress, type RunRecord } from './run-record.ts'
import { watchForStop } from './watch-for-stop.ts'
import { startOfWindow } from './window.ts'

export type RunOrder = {
  kind: RunRow['kind']
  /** The day to reach back to; null for what is new since the last run. */
  since: string | null
  onProgress: (progress: RunProgress) => void
  /** A run within a backfill, which goes on with the past itself. */
  isWithinBackfill?: boolean
  /** Ends the run after the articles in hand. */
  signal: AbortSignal
}

/**
 * A run of the schedule fetches for no longer than this: then the outlet's sources are looked at again, what is known of its days is brought up to date, and the
 * rest of the work is the next run's, which begins at once.
 */
const longestRunMs = 15 * 60_000
/** However long the sources took, so much time is left for pages. */
const leastForPagesMs = 10 * 60_000
/** A page that a killed run has archived is as good as a fresh one for this long. */
const keptMs = 60 * 60_000
/** The note of a run that a reader stopped; app/outlets/run-state.ts knows it. */
const STOPPED_BY_READER = 'stopped by a reader'
/** After the order to stop, what is in hand may take this long; then its requests are cut off. */
const lastWordMs = 4_000

/**
 * One run: discovers what is new, fetches, reads and stores it, and what earlier runs left. The caller holds the outlet's lease. What goes wrong inside is
 * recorded and logged here, the one catch per outlet, so that other outlets go on.
 */
export async function collectOutlet(newsroom: StaffedNewsroom, outlet: Outlet, order: RunOrder): Promise<RunProgress> {
  let last: RunProgress | undefined
  const earlier = await findLastFinishedRun(newsroom.db, outlet.id)
  const run = await openRun(newsroom, outlet, { kind: order.kind, isFirst: earlier === undefined }, (progress) => {
    last = progress
    order.onProgress(progress)
  })
  const stopping = watchForStop(newsroom.db, run.runId, (error) => newsroom.log.warn({ err: error }, 'Cannot see whether a run is to stop'))
  const signal = AbortSignal.any([order.signal, stopping.signal])
  const outcome = await tryToCollect(newsroom, outlet, { ...order, signal }, run, earlier)
  await stopping.close()
  const ending: Ending = stopping.signal.aborted && outcome.state !== 'crashed' ? { state: 'stopped', note: STOPPED_BY_READER } : outcome
  await run.report(ending)
  await finishRun(newsroom.db, run.runId, { ...run.counts, ...run.sources(), ...ending, finished_at: newsroom.now() })
  await noteHealth(newsroom, outlet, order, run, ending.state === 'finished')
  return last as RunProgress
}

type Ending = { state: 'finished' | 'stopped' | 'crashed'; note: string | null }
type EarlierRun = LastFinishedRun | undefined

async function tryToCollect(
  newsroom: StaffedNewsroom,
  outlet: Outlet,
  order: RunOrder,
  run: RunRecord,
  earlier: EarlierRun,
): Promise<Ending> {
  try {
    // Resolved once a run, not once a page: without its family's name nothing is left to resolve.
    const definition = { ...resolveDefinition(JSON.parse(outlet.definition) as OutletDefinition), family: null }
    return await collect(newsroom, outlet, definition, order, run, earlier)
  } catch (error) {
    newsroom.log.error({ err: error, outlet: outlet.slug }, 'A run broke off')
    return { state: 'crashed', note: String(error) }
  }
}

async function collect(
  newsroom: StaffedNewsroom,
  outlet: Outlet,
  definition: OutletDefinition,
  order: RunOrder,
  run: RunRecord,
  earlier: EarlierRun,
): Promise<Ending> {
  const { signal, stop } = lastWord(order.signal)
  const pace = { ...(order.kind === 'backfill' ? gentle(definition.politeness) : definition.politeness), site: outlet.slug }
  const endsAt = order.kind === 'scheduled' ? run.startedAt + longestRunMs : Number.POSITIVE_INFINITY
  const keptSince = await findKilledSince(newsroom.db, outlet.id, run.runId, newsroom.now() - keptMs)
  const context: PageContext = { newsroom, outletId: outlet.id, definition, pace, run, keptSince, endsAt, signal }
  const since = order.since ?? startOfWindow(earlier?.started_at ?? null, newsroom.now(), definition.timeZone)
  const { finished_at: knownBefore = null, hasGap = false, isUnsure = false } = earlier ?? {}
  const known = { knownBefore, hasGap, isUnsure }
  const poll =
    order.kind === 'backfill'
      ? every(pollEveryMs, newsroom, () => collectNews(newsroom, outlet, order))
      : keepPolling(context, order.signal)
  const share = order.kind === 'scheduled' ? 'news' : 'all'
  try {
    // What a killed run saw has not been judged yet.
    if (keptSince !== null) await judgeHealth(newsroom, outlet, run)
    await rereadAfterMending(context, earlier, order.signal)
    for await (const _ of discoverWanted(context, { since, isBackfill: order.since !== null, ...known, signal: order.signal })) {
      const trouble = await collectWanted(context, order.signal, poll, 'at once', share)
      if (trouble) return { state: 'stopped', note: trouble }
    }
    await run.save()
    const rest = { ...context, endsAt: Math.max(endsAt, newsroom.now() + leastForPagesMs) }
    const trouble = await collectWanted(rest, order.signal, poll, order.kind === 'scheduled' ? 'at once' : 'patiently', share)
    if (trouble) return { state: 'stopped', note: trouble }
    if (order.kind === 'scheduled') await recheckArticles(rest, order.signal)
    if (order.kind === 'scheduled' && !order.isWithinBackfill) await collectSomePast(rest, order.signal)
    if (order.kind === 'backfill' && !run.tally.isBrokenOff && !order.signal.aborted) await forgetBackfillSteps(newsroom.db, outlet.id)
    if (run.tally.isBrokenOff) return { state: 'stopped', note: 'a source broke off before its end' }
    return { state: order.signal.aborted ? 'stopped' : 'finished', note: null }
  } finally {
    stop()
  }
}

/** A backfill has time: twice the rest between requests, one at a time where any rest is asked for. */
function gentle({ delayMs, concurrency }: OutletDefinition['politeness']): OutletDefinition['politeness'] {
  return { delayMs: 2 * delayMs, concurrency: delayMs > 0 ? 1 : concurrency }
}

/** Today's news go before the past: a run of its own within the backfill, at the pace of every day, with its own record. */
async function collectNews(newsroom: StaffedNewsroom, outlet: Outlet, { signal }: RunOrder): Promise<void> {
  if (signal.aborted) return
  const order = { kind: 'scheduled', since: null, isWithinBackfill: true, onProgress: () => undefined, signal } as const
  await collectOutlet(newsroom, outlet, order)
}

/** Gives a function that does `work` when it is called so much later than the last time, or than now. */
function every(ms: number, { now }: StaffedNewsroom, work: () => Promise<void>): () => Promise<void> {
  let doneAt = now()
  return async () => {
    if (now() - doneAt < ms) return
    doneAt = now()
    await work()
  }
}

/** Where the definition was saved after the last finished run, what it could not read then, or only by guessing, is read from the archive. */
async function rereadAfterMending(
  { newsroom, outletId, definition, run }: PageContext,
  earlier: EarlierRun,
  signal: AbortSignal,
): Promise<void> {
  if (!earlier || !(await isDefinitionNewer(newsroom.db, outletId, earlier.started_at))) return
  try {
    const { stored, updated } = await rereadPages(newsroom, definition, await listMendable(newsroom.db, outletId, newsroom.now()), signal)
    run.counts.stored += stored
    run.counts.updated += updated
  } catch (error) {
    // Today's news do not wait for a store of old pages.
    if (!isUnreached(error)) throw error
    newsroom.log.error({ err: error, outletId }, 'Cannot read old pages by the mended definition; "rasad reread" does it later')
  }
}

/** Brings what is known of the outlet's days up to date. A finished run has covered the day that the outlet was added, a finished backfill the days since its own. */
async function noteHealth(newsroom: StaffedNewsroom, outlet: Outlet, order: RunOrder, run: RunRecord, isFinished: boolean): Promise<void> {
  if (isFinished) await reachBack(newsroom.db, outlet.id, order.since ?? localDay(outlet.created_at, outlet.time_zone))
  await judgeHealth(newsroom, outlet, run)
}

async function judgeHealth(newsroom: StaffedNewsroom, outlet: Outlet, run: RunRecord): Promise<void> {
  const { db, now } = newsroom
  const current = (await findOutletById(db, outlet.id)) ?? outlet
  await refreshCoverage(db, current, { now: now(), runStartedAt: run.startedAt })
  await refreshAlarms(newsroom, current, now())
}

/** A signal that follows another one after a while, so that what is in hand can be finished. */
function lastWord(order: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setTimeout(() => controller.abort(order.reason), lastWordMs)
  }
  if (order.aborted) begin()
  order.addEventListener('abort', begin, { once: true })
  const stop = () => {
    clearTimeout(timer)
    order.removeEventListener('abort', begin)
  }
  return { signal: controller.signal, stop }
}

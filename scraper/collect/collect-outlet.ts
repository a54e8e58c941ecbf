import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { findLastFinishedStart, finishRun } from '#db/queries/runs.ts'
import type { RunRow } from '#db/schema.ts'
import type { PageContext } from './collect-page.ts'
import { collectWanted } from './collect-wanted.ts'
import { discoverWanted } from './discover-wanted.ts'
import type { StaffedNewsroom } from './newsroom.ts'
import { openRun, type RunProgress, type RunRecord } from './run-record.ts'
import { startOfWindow } from './window.ts'

export type RunOrder = {
  kind: RunRow['kind']
  /** The day to reach back to; null for what is new since the last run. */
  since: string | null
  onProgress: (progress: RunProgress) => void
  /** Ends the run after the articles in hand. */
  signal: AbortSignal
}

/** After the order to stop, what is in hand may take this long; then its requests are cut off. */
const lastWordMs = 4_000

/**
 * One run: discovers what is new, fetches, reads and stores it, and what earlier runs left. The caller holds the outlet's lease. What goes wrong inside is
 * recorded and logged here, the one catch per outlet, so that other outlets go on.
 */
export async function collectOutlet(newsroom: StaffedNewsroom, outlet: Outlet, order: RunOrder): Promise<RunProgress> {
  let last: RunProgress | undefined
  const run = await openRun(newsroom, outlet, order.kind, (progress) => {
    last = progress
    order.onProgress(progress)
  })
  const { state, note } = await tryToCollect(newsroom, outlet, order, run)
  await run.report(true)
  await finishRun(newsroom.db, run.runId, { ...run.counts, state, note, finished_at: newsroom.now() })
  return last as RunProgress
}

type Ending = { state: 'finished' | 'stopped' | 'crashed'; note: string | null }

async function tryToCollect(newsroom: StaffedNewsroom, outlet: Outlet, order: RunOrder, run: RunRecord): Promise<Ending> {
  try {
    // Resolved once a run, not once a page: without its family's name nothing is left to resolve.
    const definition = { ...resolveDefinition(JSON.parse(outlet.definition) as OutletDefinition), family: null }
    return await collect(newsroom, outlet, definition, order, run)
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
): Promise<Ending> {
  const { signal, stop } = lastWord(order.signal)
  const pace = { ...definition.politeness, site: outlet.slug }
  const matcher = await newsroom.matcher()
  const context: PageContext = { newsroom, outletId: outlet.id, definition, matcher, pace, run, signal }
  const since = order.since ?? startOfWindow(await findLastFinishedStart(newsroom.db, outlet.id), newsroom.now(), definition.timeZone)
  try {
    const batches = discoverWanted(context, { since, isBackfill: order.since !== null, signal: order.signal })
    for await (const _ of batches) {
      const trouble = await collectWanted(context, order.signal)
      if (trouble) return { state: 'finished', note: trouble }
    }
    const trouble = await collectWanted(context, order.signal, 'patiently')
    return { state: order.signal.aborted ? 'stopped' : 'finished', note: trouble }
  } finally {
    stop()
  }
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

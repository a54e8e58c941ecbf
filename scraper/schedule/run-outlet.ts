import type { OutletDefinition } from '#catalog/definition.ts'
import { findNextTry } from '#db/queries/frontier.ts'
import { findOutletById, type Outlet, setNextRun } from '#db/queries/outlets.ts'
import { findRhythm } from '#db/queries/rhythm.ts'
import type { Leases } from '#dispatch/leases.ts'
import { collectOutlet, type RunOrder } from '../collect/collect-outlet.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { RunProgress } from '../collect/run-record.ts'
import { adaptiveWaitMs, type Rhythm } from './adaptive-wait.ts'
import { nextRunAt } from './next-run.ts'

const minuteMs = 60_000

/** What set the time of an outlet's next visit, as it is kept in `outlet.next_run_why`: its busy feed, its longest wait, or work that the last visit left. */
export type NextRunReason = ({ by: 'feed' } & Rhythm) | { by: 'cron'; cron: string } | { by: 'more-to-do' }

/**
 * Runs an outlet under its lease and sets its next run, counted from now: what was missed while the machine slept is caught up once. Its cron expression
 * is the longest wait, a busy feed shortens it. Null where another worker
 * has the outlet, or it is gone. A worker that is killed leaves the outlet due, so that it is taken up where it stopped.
 */
export async function runOutlet(newsroom: StaffedNewsroom, leases: Leases, outletId: number, order: RunOrder): Promise<RunProgress | null> {
  const lease = await leases.take(`outlet:${outletId}`)
  if (!lease) return null
  try {
    const outlet = await findOutletById(newsroom.db, outletId)
    return outlet ? await runAndSchedule(newsroom, outlet, { ...order, signal: AbortSignal.any([order.signal, lease.lost]) }) : null
  } finally {
    await lease.release()
  }
}

async function runAndSchedule(newsroom: StaffedNewsroom, outlet: Outlet, order: RunOrder): Promise<RunProgress> {
  let hasMoreToDo = false
  try {
    const progress = await collectOutlet(newsroom, outlet, order)
    hasMoreToDo = progress.note === null && (await isAnythingDue(newsroom, outlet.id))
    return progress
  } finally {
    if (!order.signal.aborted) await scheduleNext(newsroom, outlet, hasMoreToDo)
  }
}

/** True where the run ended before its work. */
async function isAnythingDue({ db, now }: StaffedNewsroom, outletId: number): Promise<boolean> {
  const next = await findNextTry(db, outletId, 'news')
  return next !== null && next <= now()
}

async function scheduleNext({ db, now }: StaffedNewsroom, outlet: Outlet, atOnce: boolean): Promise<void> {
  if (atOnce) return setNextRun(db, outlet.id, now(), { by: 'more-to-do' } satisfies NextRunReason)
  const { cron, timeZone, feeds, shortestWaitMinutes } = JSON.parse(outlet.definition) as OutletDefinition
  const at = now()
  const urls = feeds.map(({ url }) => url)
  const rhythm = await findRhythm(db, outlet.id, urls, at)
  const wait = adaptiveWaitMs(rhythm, shortestWaitMinutes === undefined ? undefined : shortestWaitMinutes * minuteMs)
  const latest = nextRunAt(cron, timeZone, at)
  const isByFeed = wait !== null && at + wait < latest
  const why: NextRunReason = isByFeed ? { by: 'feed', ...rhythm } : { by: 'cron', cron }
  await setNextRun(db, outlet.id, isByFeed ? at + wait : latest, why)
}

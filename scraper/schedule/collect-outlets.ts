import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import type { Outlet } from '#db/queries/outlets.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { RunProgress } from '../collect/run-record.ts'
import { runOutlet } from './run-outlet.ts'

/**
 * How far a collection asked for by a person has come; also what a request's `progress` and `result` hold. `busy`: slugs of outlets that were left to the run
 * which had them already.
 */
export type CollectProgress = { outlets: RunProgress[]; waiting: number; busy: string[] }

export type CollectOrder = {
  /** The day to reach back to, or null for what is new. */
  since: string | null
  signal: AbortSignal
  onProgress: (progress: CollectProgress) => void
}

const outletsAtOnce = 16
const busyPollMs = 500

/** Runs the given outlets now, several at once. An outlet that is being collected already is left to that run; only a backfill waits for its end. */
export async function collectOutlets(
  newsroom: StaffedNewsroom,
  leases: Leases,
  outlets: Pick<Outlet, 'id' | 'slug'>[],
  { since, signal, onProgress }: CollectOrder,
): Promise<CollectProgress> {
  const runs = new Map<number, RunProgress>()
  const busy: string[] = []
  const current = () => ({ outlets: [...runs.values()], waiting: outlets.length - runs.size - busy.length, busy })
  const noteRun = (run: RunProgress) => {
    runs.set(run.outletId, run)
    onProgress(current())
  }
  const order = { kind: since ? 'backfill' : 'manual', since, onProgress: noteRun, signal } as const

  async function collect({ id, slug }: Pick<Outlet, 'id' | 'slug'>): Promise<void> {
    while (!signal.aborted) {
      if (await runOutlet(newsroom, leases, id, order)) return
      if (!since) return void busy.push(slug)
      await sleep(busyPollMs)
    }
  }

  const limit = pLimit(outletsAtOnce)
  const ends = await Promise.allSettled(outlets.map((outlet) => limit(() => collect(outlet))))
  const broken = ends.find((end) => end.status === 'rejected')
  if (broken) throw broken.reason
  return current()
}

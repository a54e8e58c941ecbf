import pLimit from 'p-limit'
import { listDueOutlets } from '#db/queries/outlets.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { Leases } from './leases.ts'
import { runOutlet } from './run-outlet.ts'

/** Runs mostly wait for the pace of their hosts, so many can be under way in one process. */
const outletsAtOnce = 32

/** Makes the tick of the scheduler: each call begins the runs of outlets whose time has come and which are not in hand yet. `follow` is given each run. */
export function dueRunner(
  newsroom: StaffedNewsroom,
  leases: Leases,
  signal: AbortSignal,
  follow: (run: Promise<unknown>) => void,
): () => Promise<void> {
  const limit = pLimit(outletsAtOnce)
  const inHand = new Set<number>()

  async function run(outletId: number): Promise<void> {
    try {
      if (!signal.aborted)
        await runOutlet(newsroom, leases, outletId, { kind: 'scheduled', since: null, onProgress: () => undefined, signal })
    } finally {
      inHand.delete(outletId)
    }
  }

  return async () => {
    if (signal.aborted) return
    for (const { id } of await listDueOutlets(newsroom.db, newsroom.now())) {
      if (inHand.has(id)) continue
      inHand.add(id)
      follow(limit(() => run(id)))
    }
  }
}

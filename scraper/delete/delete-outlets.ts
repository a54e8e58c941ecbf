import { setImmediate as breathe } from 'node:timers/promises'
import { deleteNextArticle, deleteSomeAddresses, deleteSomePages, finishDeletion, listDeletions } from '#db/queries/outlet-deletion.ts'
import { askRunsToStop } from '#db/queries/runs.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { Leases } from '../schedule/leases.ts'

/**
 * Takes away the outlets that a reader deleted, an article at a time, so that others may write between and counts are exact throughout. Whoever is killed goes
 * on where he was. An outlet that is being collected is asked to stop, and comes in a later round.
 */
export async function deleteOutlets(newsroom: StaffedNewsroom, leases: Leases, signal: AbortSignal): Promise<void> {
  for (const { id } of await listDeletions(newsroom.db)) {
    if (signal.aborted) return
    const lease = await leases.take(`outlet:${id}`)
    if (!lease) {
      await askRunsToStop(newsroom.db, id, newsroom.now())
      continue
    }
    try {
      await deleteOutlet(newsroom, id, AbortSignal.any([signal, lease.lost]))
    } finally {
      await lease.release()
    }
  }
}

async function deleteOutlet({ db, pages }: StaffedNewsroom, outletId: number, signal: AbortSignal): Promise<void> {
  if (!(await untilDone(signal, () => deleteNextArticle(db, outletId)))) return
  if (!(await untilDone(signal, () => deleteSomeAddresses(db, outletId)))) return
  let after: number | null = 0
  const arePagesGone = await untilDone(signal, async () => {
    after = await deleteSomePages(pages, outletId, after ?? 0)
    return after !== null
  })
  if (arePagesGone) await finishDeletion(db, outletId)
}

/** Does a piece of work until it says that nothing is left, resting between; false where the order to stop came first. */
async function untilDone(signal: AbortSignal, work: () => Promise<boolean>): Promise<boolean> {
  while (!signal.aborted) {
    if (!(await work())) return true
    await breathe()
  }
  return false
}

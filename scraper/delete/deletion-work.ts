import { setImmediate as breathe } from 'node:timers/promises'
import { deleteNextArticle, deleteSomeAddresses, deleteSomePages, finishDeletion, listDeletions } from '#db/queries/outlet-deletion.ts'
import { askRunsToStop } from '#db/queries/runs.ts'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'

const lookEveryMs = 1_000

/**
 * The work of taking away outlets that a reader deleted, an article at a time, so that others may write between and counts are exact throughout. Whoever is killed goes
 * on where he was. An outlet that is being collected is asked to stop, and its turn comes later.
 */
export function deletionWork(newsroom: StaffedNewsroom, leases: Leases): Work {
  return {
    kind: 'deletion',
    waiting: async () => (await listDeletions(newsroom.db)).map(({ id }) => String(id)),
    perform: async (key, stop) => {
      const lease = await leases.take(`outlet:${key}`)
      if (!lease) return void (await askRunsToStop(newsroom.db, Number(key), newsroom.now()))
      try {
        await deleteOutlet(newsroom, Number(key), AbortSignal.any([stop, lease.lost]))
      } finally {
        await lease.release()
      }
    },
    atOnce: 1,
    lookEveryMs,
  }
}

async function deleteOutlet(newsroom: StaffedNewsroom, outletId: number, signal: AbortSignal): Promise<void> {
  const { db } = newsroom
  if (!(await untilDone(signal, () => deleteNextArticle(db, outletId)))) return
  if (!(await untilDone(signal, () => deleteSomeAddresses(db, outletId)))) return
  if (!(await untilDone(signal, () => deleteSomePages(newsroom, outletId)))) return
  await finishDeletion(db, outletId)
}

/** Does a piece of work until it says that nothing is left, resting between; false where the order to stop came first. */
async function untilDone(signal: AbortSignal, work: () => Promise<boolean>): Promise<boolean> {
  while (!signal.aborted) {
    if (!(await work())) return true
    await breathe()
  }
  return false
}

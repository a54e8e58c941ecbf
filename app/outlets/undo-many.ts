import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { findBulkChange, markBulkUndone, type OutletChange } from '#db/queries/bulk-changes.ts'
import { beginDeletion, countLosses } from '#db/queries/outlet-deletion.ts'
import { findOutletById } from '#db/queries/outlets.ts'
import { isSameState, putState, readState } from './outlet-state.ts'

/** How many outlets are as they were before, and how many were left because somebody changed them since. */
export type Undone = { restored: number; left: number }

/**
 * Takes a change to many back, in one transaction. An outlet that was changed since is left as it is; one that the change added goes again, or is paused where
 * articles have come of it. Throws 404 where there is no such change, 409 where it was taken back already.
 */
export async function undoMany({ db, now }: AppLoadContext, actor: Actor, changeId: number): Promise<Undone> {
  return db.transaction().execute(async (trx) => {
    const at = now()
    const change = await findBulkChange(trx, changeId)
    if (!change) throw new Response(null, { status: 404 })
    if (change.undone_at !== null) throw new Response(null, { status: 409 })
    let restored = 0
    for (const one of change.changes) if (await restore(trx, one, actor, at)) restored++
    await markBulkUndone(trx, changeId, at)
    const left = change.changes.length - restored
    await insertAudit(trx, actor, { action: 'undo-many', target: String(restored), detail: { change: changeId, left } }, at)
    return { restored, left }
  })
}

async function restore(trx: Db, { outletId, before, after }: OutletChange, actor: Actor, at: number): Promise<boolean> {
  const outlet = await findOutletById(trx, outletId)
  if (!outlet || outlet.deleting_at !== null) return false
  const current = await readState(trx, outlet)
  if (!isSameState(current, after)) return false
  if (before !== null) await putState(trx, outletId, current, before, actor.name, at)
  else if ((await countLosses(trx, outletId)).articles === 0) await beginDeletion(trx, outlet, at)
  else await putState(trx, outletId, current, { ...current, isEnabled: false }, actor.name, at)
  return true
}

import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { BulkChangeRow } from '../rows/outlet.ts'

/** What a change to many can alter in an outlet; `definition` as stored. */
export type OutletState = { isEnabled: boolean; tags: string[]; definition: string }

/** One outlet of a change to many; `before` is null where the change added it. */
export type OutletChange = { outletId: number; before: OutletState | null; after: OutletState }

export type BulkChange = Omit<Selectable<BulkChangeRow>, 'changes'> & { changes: OutletChange[] }

/** Keeps a change to many so that it can be taken back. To be called in the transaction of the change. */
export async function insertBulkChange(trx: Db, userName: string, action: string, changes: OutletChange[], now: number): Promise<number> {
  const { id } = await trx
    .insertInto('bulk_change')
    .values({ at: now, user_name: userName, action, changes: JSON.stringify(changes) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findBulkChange(db: Db, id: number): Promise<BulkChange | undefined> {
  const row = await db.selectFrom('bulk_change').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readChange(row)
}

/** The newest changes to many that were not taken back. */
export async function listBulkChanges(db: Db, limit: number): Promise<BulkChange[]> {
  const rows = await db.selectFrom('bulk_change').selectAll().where('undone_at', 'is', null).orderBy('id', 'desc').limit(limit).execute()
  return rows.map(readChange)
}

export async function markBulkUndone(trx: Db, id: number, now: number): Promise<void> {
  await trx.updateTable('bulk_change').set({ undone_at: now }).where('id', '=', id).execute()
}

function readChange(row: Selectable<BulkChangeRow>): BulkChange {
  return { ...row, changes: JSON.parse(row.changes) as OutletChange[] }
}

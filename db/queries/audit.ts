import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { AuditRow } from '../rows/account.ts'

/** Who did it: a person, or the command line where `userId` is null. */
export type Actor = { userId: number | null; name: string }

/** Puts a change on record; call it in the transaction of the change itself. `detail` is kept as JSON. */
export async function insertAudit(
  db: Db,
  actor: Actor,
  change: { action: string; target: string; detail?: unknown },
  now: number,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: now,
      user_id: actor.userId,
      user_name: actor.name,
      action: change.action,
      target: change.target,
      detail: change.detail === undefined ? null : JSON.stringify(change.detail),
    })
    .execute()
}

/** Newest first, `before` an id. */
export function listAudit(db: Db, { before, limit }: { before: number | null; limit: number }): Promise<Selectable<AuditRow>[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

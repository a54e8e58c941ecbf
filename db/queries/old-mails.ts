import type { Db } from '../connection.ts'

/** A mail with its pictures has some megabytes. */
const MAILS_AT_ONCE = 5

export async function isAnyOldMail(db: Db, before: number): Promise<boolean> {
  return (await listOldMails(db, before, 1)).length > 0
}

/** Deletes some of the mails that were written before an instant and are not under way; how many they were. What became of each, and when, stays. */
export async function deleteOldMails(db: Db, before: number): Promise<number> {
  const ids = await listOldMails(db, before, MAILS_AT_ONCE)
  if (ids.length > 0) await db.deleteFrom('mail').where('id', 'in', ids).execute()
  return ids.length
}

async function listOldMails(db: Db, before: number, limit: number): Promise<number[]> {
  const waiting = db
    .selectFrom('outbox')
    .select('mail_id')
    .where('state', 'in', ['waiting', 'sending'])
    .where('mail_id', 'is not', null)
    .$castTo<{ mail_id: number }>()
  const rows = await db
    .selectFrom('mail')
    .select('id')
    .where('created_at', '<', before)
    .where('id', 'not in', waiting)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

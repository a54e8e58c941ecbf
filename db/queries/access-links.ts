import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../connection.ts'

/** Makes the one-time link's token; older links that nobody used are void from now on. Only its hash is stored. */
export function createAccessLink(db: Db, now: number): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('access_link').where('used_at', 'is', null).execute()
    await trx
      .insertInto('access_link')
      .values({ token_hash: hashToken(token), created_at: now, used_at: null })
      .execute()
    return token
  })
}

/** Uses a link up. True for the first to come with it, false for everyone after and for tokens we never gave. */
export async function spendAccessLink(db: Db, token: string, now: number): Promise<boolean> {
  const used = await db
    .updateTable('access_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst()
  return used !== undefined
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

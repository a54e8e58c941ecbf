import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../connection.ts'

/** Opens a session and returns its token, of which only the hash is stored. Sessions that have ended are swept away. */
export async function insertSession(db: Db, now: number, lifetimeMs: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
  await db
    .insertInto('session')
    .values({ token_hash: hashToken(token), created_at: now, expires_at: now + lifetimeMs })
    .execute()
  return token
}

/** Whether the token belongs to a session that has not ended. */
export async function isSessionOpen(db: Db, token: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('session')
    .select('token_hash')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

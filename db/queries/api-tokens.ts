import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ApiTokenRow, TokenScope } from '../rows/account.ts'
import { hashToken, makeToken } from '../token.ts'

export type ApiToken = Omit<Selectable<ApiTokenRow>, 'token_hash' | 'user_id'>

const shown = ['id', 'name', 'scope', 'created_at', 'expires_at', 'last_used_at'] as const
const HOUR_MS = 3_600_000

/** Returns the token itself, which is told once: only its hash is stored. */
export async function insertApiToken(
  db: Db,
  { userId, name, scope, expiresAt }: { userId: number; name: string; scope: TokenScope; expiresAt: number },
  now: number,
): Promise<string> {
  const token = makeToken()
  await db
    .insertInto('api_token')
    .values({ user_id: userId, name, scope, token_hash: hashToken(token), created_at: now, expires_at: expiresAt, last_used_at: null })
    .execute()
  return token
}

/** Newest first, also those that have ended. */
export function listApiTokens(db: Db, userId: number): Promise<ApiToken[]> {
  return db.selectFrom('api_token').select(shown).where('user_id', '=', userId).orderBy('id', 'desc').execute()
}

/** The token's id where it is good for the scope (one for the API opens feeds too); undefined for one that ended, or whose owner is shut out. */
export async function acceptApiToken(db: Db, token: string, scope: TokenScope, now: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('api_token')
    .innerJoin('user', 'user.id', 'api_token.user_id')
    .select(['api_token.id', 'api_token.last_used_at'])
    .where('api_token.token_hash', '=', hashToken(token))
    .where('api_token.scope', 'in', scope === 'feeds' ? ['feeds', 'api'] : ['api'])
    .where('api_token.expires_at', '>', now)
    .where('user.disabled_at', 'is', null)
    .executeTakeFirst()
  if (row && now - (row.last_used_at ?? 0) >= HOUR_MS) {
    await db.updateTable('api_token').set({ last_used_at: now }).where('id', '=', row.id).execute()
  }
  return row?.id
}

/** Ends a token of the given person. False where they have none of that id. */
export async function deleteApiToken(db: Db, userId: number, id: number): Promise<boolean> {
  const ended = await db.deleteFrom('api_token').where('id', '=', id).where('user_id', '=', userId).executeTakeFirst()
  return ended.numDeletedRows > 0n
}

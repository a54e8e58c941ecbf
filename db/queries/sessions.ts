import type { Db } from '../connection.ts'
import type { Role, SessionRow } from '../rows/account.ts'
import { hashToken, makeToken } from '../token.ts'

/** Who a request comes from. `sessionId` is the hash of the session's token. */
export type Reader = { userId: number; name: string; role: Role; sessionId: string; seenAt: number }

const HOUR_MS = 3_600_000

/** Opens a session and returns its token, of which only the hash is stored. Sessions that have ended are swept away. */
export async function insertSession(db: Db, userId: number, agent: string, now: number, lifetimeMs: number): Promise<string> {
  const token = makeToken()
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
  await db
    .insertInto('session')
    .values({ token_hash: hashToken(token), user_id: userId, created_at: now, seen_at: now, expires_at: now + lifetimeMs, agent })
    .execute()
  return token
}

/** Whose session it is; undefined where it has ended or its person was shut out. */
export async function findReader(db: Db, token: string, now: number): Promise<Reader | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.user_id')
    .select(['user.id', 'user.name', 'user.role', 'session.token_hash', 'session.seen_at'])
    .where('session.token_hash', '=', hashToken(token))
    .where('session.expires_at', '>', now)
    .where('user.disabled_at', 'is', null)
    .executeTakeFirst()
  return row && { userId: row.id, name: row.name, role: row.role, sessionId: row.token_hash, seenAt: row.seen_at }
}

/** Notes that the person is here, at most once an hour, so that reading pages hardly ever writes. */
export async function touchSession(db: Db, reader: Reader, now: number): Promise<void> {
  if (now - reader.seenAt < HOUR_MS) return
  await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', reader.sessionId).execute()
}

/** Newest first. */
export function listSessions(db: Db, userId: number, now: number): Promise<Omit<SessionRow, 'user_id'>[]> {
  return db
    .selectFrom('session')
    .select(['token_hash', 'created_at', 'seen_at', 'expires_at', 'agent'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', sessionId).execute()
}

/** Ends every session of a person but the given one; null ends all. Returns how many. */
export async function deleteSessions(db: Db, userId: number, exceptSessionId: string | null): Promise<number> {
  const ended = await db
    .deleteFrom('session')
    .where('user_id', '=', userId)
    .where('token_hash', '!=', exceptSessionId ?? '')
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

import type { Db } from '../connection.ts'
import type { AccessLinkRow, Role } from '../rows/account.ts'
import { hashToken, makeToken } from '../token.ts'

export type AccessLink = Pick<AccessLinkRow, 'kind' | 'role' | 'user_id'>

/** What a new link is for. */
export type LinkPurpose =
  | { kind: 'administrator' }
  | { kind: 'invite'; role: Role }
  | { kind: 'reset'; userId: number }
  | { kind: 'enter'; userId: number }

const DAY_MS = 86_400_000

/** The operator's own link lasts until the next is printed; those that travel by mail are short. */
const lifetimeMs = { administrator: 365 * DAY_MS, invite: 7 * DAY_MS, reset: DAY_MS, enter: DAY_MS }

/**
 * Makes a link's token, of which only the hash is stored. A newer link voids an older one of the same purpose: there is one for the
 * administrator, and one for each user's password. Invitations stand side by side.
 */
export function createAccessLink(db: Db, purpose: LinkPurpose, now: number): Promise<string> {
  const token = makeToken()
  const userId = 'userId' in purpose ? purpose.userId : null
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('access_link').where('expires_at', '<=', now).execute()
    if (purpose.kind !== 'invite')
      await trx.deleteFrom('access_link').where('kind', '=', purpose.kind).where('user_id', 'is not distinct from', userId).execute()
    await trx
      .insertInto('access_link')
      .values({
        token_hash: hashToken(token),
        kind: purpose.kind,
        role: purpose.kind === 'invite' ? purpose.role : null,
        user_id: userId,
        created_at: now,
        expires_at: now + lifetimeMs[purpose.kind],
      })
      .execute()
    return token
  })
}

/** What a link is good for, without using it up: mail scanners open links before people do. */
export function findAccessLink(db: Db, token: string, now: number): Promise<AccessLink | undefined> {
  return db
    .selectFrom('access_link')
    .select(['kind', 'role', 'user_id'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Uses a link up. The link for the first to come with it; undefined for everyone after and for tokens we never gave. */
export function spendAccessLink(db: Db, token: string, now: number): Promise<AccessLink | undefined> {
  return db
    .deleteFrom('access_link')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .returning(['kind', 'role', 'user_id'])
    .executeTakeFirst()
}

/** Voids what links a person still has: they were shut out, or changed their password. */
export async function deleteAccessLinksOf(db: Db, userId: number): Promise<void> {
  await db.deleteFrom('access_link').where('user_id', '=', userId).execute()
}

import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { Role, UserRow } from '../rows/account.ts'

export type User = Pick<Selectable<UserRow>, 'id' | 'name' | 'role' | 'created_at' | 'disabled_at'>

const shown = ['id', 'name', 'role', 'created_at', 'disabled_at'] as const

/** How names are compared: one person for "Mona", "mona" and a name typed in presentation forms. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Returns the new user's id, or null where the name is taken, also by someone shut out. */
export async function insertUser(
  db: Db,
  { name, role, passwordHash }: { name: string; role: Role; passwordHash: string | null },
  now: number,
): Promise<number | null> {
  const row = await db
    .insertInto('user')
    .values({ name, name_key: nameKey(name), role, password_hash: passwordHash, created_at: now, disabled_at: null })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export function findUser(db: Db, id: number): Promise<User | undefined> {
  return db.selectFrom('user').select(shown).where('id', '=', id).executeTakeFirst()
}

/** With the hash of the password: for signing in alone. */
export function findUserByName(db: Db, name: string): Promise<Selectable<UserRow> | undefined> {
  return db.selectFrom('user').selectAll().where('name_key', '=', nameKey(name)).executeTakeFirst()
}

export function findPasswordHash(db: Db, id: number): Promise<{ password_hash: string | null } | undefined> {
  return db.selectFrom('user').select('password_hash').where('id', '=', id).executeTakeFirst()
}

/** By name; `last_seen_at` is null for who never came or signed out everywhere. */
export function listUsers(db: Db): Promise<(User & { last_seen_at: number | null })[]> {
  return db
    .selectFrom('user')
    .leftJoin('session', 'session.user_id', 'user.id')
    .select(['user.id', 'user.name', 'user.role', 'user.created_at', 'user.disabled_at'])
    .select((select) => select.fn.max<number | null>('session.seen_at').as('last_seen_at'))
    .groupBy('user.id')
    .orderBy('user.name_key')
    .execute()
}

/** Accounts that can let others in. A newsroom must never be left without one. */
export async function countAdministrators(db: Db): Promise<number> {
  const row = await db
    .selectFrom('user')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

export async function updatePassword(db: Db, id: number, passwordHash: string): Promise<void> {
  await db.updateTable('user').set({ password_hash: passwordHash }).where('id', '=', id).execute()
}

export async function updateRole(db: Db, id: number, role: Role): Promise<void> {
  await db.updateTable('user').set({ role }).where('id', '=', id).execute()
}

/** Null lets the person in again. Their sessions and links are the caller's to end. */
export async function updateDisabled(db: Db, id: number, disabledAt: number | null): Promise<void> {
  await db.updateTable('user').set({ disabled_at: disabledAt }).where('id', '=', id).execute()
}

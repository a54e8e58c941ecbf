import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { realNow } from '../dialects/words.ts'
import type { LeaseRow } from '../rows/collecting.ts'

/**
 * Takes or renews a lease: true if `holder` now holds `name` for `ttlMs`. False while another holder's lease has not expired.
 * Leases say which process lives, so they run on the real time of the database, whatever clock the newsroom lives by and whatever a holder's machine believes.
 */
export async function takeLease(db: Db, name: string, holder: string, ttlMs: number): Promise<boolean> {
  const expires_at = sql<number>`${realNow()} + ${sql.lit(ttlMs)}`
  const taken = await db
    .insertInto('lease')
    .values({ name, holder, expires_at })
    .onConflict((on) =>
      on
        .column('name')
        .doUpdateSet({ holder, expires_at })
        .where((where) => where.or([where('lease.holder', '=', holder), where('lease.expires_at', '<=', realNow())])),
    )
    .returning('name')
    .executeTakeFirst()
  return taken !== undefined
}

/** Gives a lease back before it expires. A lease that another holder has taken over stays as it is. */
export async function releaseLease(db: Db, name: string, holder: string): Promise<void> {
  await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute()
}

export function listLeases(db: Db): Promise<LeaseRow[]> {
  return db.selectFrom('lease').selectAll().execute()
}

/** True while anybody holds a lease of that name. */
export async function isLeaseHeld(db: Db, name: string): Promise<boolean> {
  return (
    (await db.selectFrom('lease').select('name').where('name', '=', name).where('expires_at', '>', realNow()).executeTakeFirst()) !==
    undefined
  )
}

/** Beside a row of a table: whether anybody has it in hand, by a lease of the table's name and the row's id. */
export function isHeld(table: 'outlet' | 'request'): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from lease where name = ${sql.lit(`${table}:`)} || ${sql.ref(`${table}.id`)} and expires_at > ${realNow()})`
}

import type { Db } from '../connection.ts'
import type { LeaseRow } from '../rows/collecting.ts'

/**
 * Takes or renews a lease: true if `holder` now holds `name` until `now + ttlMs`. False while another holder's lease has not expired.
 * Leases say which process lives, so they run on real time, whatever clock the newsroom lives by.
 */
export async function takeLease(db: Db, name: string, holder: string, now: number, ttlMs: number): Promise<boolean> {
  const taken = await db
    .insertInto('lease')
    .values({ name, holder, expires_at: now + ttlMs })
    .onConflict((on) =>
      on
        .column('name')
        .doUpdateSet({ holder, expires_at: now + ttlMs })
        .where((where) => where.or([where('lease.holder', '=', holder), where('lease.expires_at', '<=', now)])),
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
export async function isLeaseHeld(db: Db, name: string, now: number): Promise<boolean> {
  const held = await db.selectFrom('lease').select('name').where('name', '=', name).where('expires_at', '>', now).executeTakeFirst()
  return held !== undefined
}

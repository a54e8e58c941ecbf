import type { Db } from '../connection.ts'

const key = 'collector-alive-at'

/** Writes down that the collector can write; instants are of real time, since they say who is alive. Throws where it cannot. */
export async function saveHeartbeat(db: Db, at: number): Promise<void> {
  const value = String(at)
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute()
}

/** When a collector last wrote, or null where none ever did. */
export async function findHeartbeat(db: Db): Promise<number | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row ? Number(row.value) : null
}

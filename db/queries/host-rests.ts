import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { HostRestRow } from '../rows/collecting.ts'

/** What hosts have asked for that still holds at an instant of real time; what no longer does is forgotten. */
export async function listHostRests(db: Db, now: number): Promise<Selectable<HostRestRow>[]> {
  await db
    .deleteFrom('host_rest')
    .where('crawl_delay_ms', 'is', null)
    .where((where) => where.or([where('rest_until', 'is', null), where('rest_until', '<', now)]))
    .execute()
  return db.selectFrom('host_rest').selectAll().execute()
}

/** Notes what a host asked for; what is left out stays as it was. */
export async function saveHostRest(db: Db, rest: Partial<HostRestRow> & { lane: string }): Promise<void> {
  await db
    .insertInto('host_rest')
    .values({ rest_until: null, failure: null, detail: null, crawl_delay_ms: null, ...rest })
    .onConflict((on) => on.column('lane').doUpdateSet(rest))
    .execute()
}

import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { FeedStateRow } from '../rows/outlet.ts'

export type FeedState = Selectable<FeedStateRow>

/** What is remembered of an outlet's feeds, sitemaps and listings, by address. */
export async function listFeedStates(db: Db, outletId: number): Promise<Map<string, FeedState>> {
  const rows = await db.selectFrom('feed_state').selectAll().where('outlet_id', '=', outletId).execute()
  return new Map(rows.map((row) => [row.url, row]))
}

/** Remembers the validators and outcome of the last fetch of a feed, sitemap or listing. */
export async function saveFeedState(db: Db, state: FeedState): Promise<void> {
  await db
    .insertInto('feed_state')
    .values(state)
    .onConflict((on) => on.columns(['outlet_id', 'url']).doUpdateSet(state))
    .execute()
}

import type { Db } from '../connection.ts'

/** Where an unfinished backfill to this day goes on in a listing: the next page, null where the listing is done, undefined where it has not begun. */
export async function findBackfillStep(db: Db, outletId: number, url: string, since: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('backfill_step')
    .select('next_url')
    .where('outlet_id', '=', outletId)
    .where('url', '=', url)
    .where('since', '=', since)
    .executeTakeFirst()
  return row?.next_url
}

/** Notes how far a backfill has walked in a listing, once what its pages named is in the frontier. */
export async function saveBackfillStep(db: Db, outletId: number, url: string, since: string, nextUrl: string | null): Promise<void> {
  const step = { since, next_url: nextUrl }
  await db
    .insertInto('backfill_step')
    .values({ outlet_id: outletId, url, ...step })
    .onConflict((on) => on.columns(['outlet_id', 'url']).doUpdateSet(step))
    .execute()
}

/** A backfill that came to its end leaves nothing to go on with. */
export async function forgetBackfillSteps(db: Db, outletId: number): Promise<void> {
  await db.deleteFrom('backfill_step').where('outlet_id', '=', outletId).execute()
}

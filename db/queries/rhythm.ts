import type { Db } from '../connection.ts'

const hourMs = 3_600_000

/** How many addresses an outlet's runs discovered in the last two hours and the last day, backfills aside, and the items of the shortest of its feeds (null without any). */
export async function findRhythm(
  db: Db,
  outletId: number,
  feedUrls: string[],
  now: number,
): Promise<{ newIn2Hours: number; newIn24Hours: number; feedItems: number | null }> {
  const newSince = async (from: number) => {
    const sum = db.selectFrom('run').select((select) => select.fn.sum<number | null>('discovered').as('sum'))
    const ordinary = sum.where('outlet_id', '=', outletId).where('started_at', '>', from).where('kind', '<>', 'backfill')
    return (await ordinary.executeTakeFirstOrThrow()).sum ?? 0
  }
  const feedItems = feedUrls.length > 0 ? await findShortest(db, outletId, feedUrls) : null
  return { newIn2Hours: await newSince(now - 2 * hourMs), newIn24Hours: await newSince(now - 24 * hourMs), feedItems }
}

async function findShortest(db: Db, outletId: number, feedUrls: string[]): Promise<number | null> {
  const { items } = await db
    .selectFrom('feed_state')
    .select((select) => select.fn.min<number | null>('item_count').as('items'))
    .where('outlet_id', '=', outletId)
    .where('url', 'in', feedUrls)
    .where('item_count', '>', 0)
    .executeTakeFirstOrThrow()
  return items
}

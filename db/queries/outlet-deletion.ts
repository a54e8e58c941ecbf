import { sql } from 'kysely'
import { fingerprint } from '#analysis/fingerprint.ts'
import type { Db } from '../connection.ts'
import { ARTICLES, lockFor } from '../dialects/dialect.ts'
import type { PageArchive } from '../page-store/page-store.ts'
import { deleteAnalysis } from './analyses.ts'
import { addToDailyTotal } from './counts.ts'
import { deletePages } from './old-pages.ts'
import type { Outlet } from './outlets.ts'
import { forgetSketch, leaveStory } from './stories.ts'

/** What goes with an outlet. `days`: distinct days that articles stand on. */
export type OutletLosses = { articles: number; quotes: number; mentions: number; corrections: number; days: number; pages: number }

const DAY_MS = 86_400_000

/** Counts what would be lost if an outlet were deleted. Pages are those that an article, an earlier version of one, or an address still to be read was fetched as. */
export async function countLosses(db: Db, outletId: number): Promise<OutletLosses> {
  const ofOutlet = sql`article_id in (select id from article where outlet_id = ${outletId})`
  const { rows } = await sql<OutletLosses>`select
    (select count(*) from article where outlet_id = ${outletId}) as articles,
    (select count(*) from quote where ${ofOutlet}) as quotes,
    (select count(*) from mention where ${ofOutlet}) as mentions,
    (select count(*) from correction where ${ofOutlet}) as corrections,
    (select count(distinct day) from article where outlet_id = ${outletId}) as days,
    (select count(*) from (
      select page_id from article where outlet_id = ${outletId}
      union select page_id from article_version where ${ofOutlet}
      union select page_id from frontier where outlet_id = ${outletId}) where page_id is not null) as pages`.execute(db)
  return rows[0] as OutletLosses
}

/**
 * Puts an outlet among those that are being deleted: it is collected no more and stands in no list; its address is free for another. The worker takes its
 * articles away. To be called in a transaction.
 */
export async function beginDeletion(trx: Db, { id, slug }: Pick<Outlet, 'id' | 'slug'>, now: number): Promise<void> {
  // No slug that anybody can write holds a dot.
  const set = { enabled: 0, deleting_at: now, slug: `${slug}.deleted.${id}` } as const
  await trx.updateTable('outlet').set(set).where('id', '=', id).execute()
  await trx
    .insertInto('deleted_outlet')
    .values({ slug, deleted_at: now })
    .onConflict((on) => on.column('slug').doUpdateSet({ deleted_at: now }))
    .execute()
}

/** Outlets that are being deleted, with the articles that are still to go. */
export function listDeletions(db: Db): Promise<{ id: number; name: string; articles: number }[]> {
  return db
    .selectFrom('outlet')
    .select(['id', 'name'])
    .select(sql<number>`(select count(*) from article where article.outlet_id = outlet.id)`.as('articles'))
    .where('deleting_at', 'is not', null)
    .orderBy('id')
    .execute()
}

/**
 * Takes one article of an outlet away with all that was found in it, its place in its story and its counts, in one transaction, so that counts are exact at
 * each moment. False where none is left.
 */
export function deleteNextArticle(db: Db, outletId: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockFor(trx, ARTICLES)
    const article = await trx
      .selectFrom('article')
      .select(['id', 'outlet_id', 'day', 'published_at', 'first_seen_at', 'lead', 'body'])
      .where('outlet_id', '=', outletId)
      .limit(1)
      .executeTakeFirst()
    if (!article) return false
    await addToDailyTotal(trx, article, -1)
    await deleteAnalysis(trx, article)
    await leaveStory(trx, article.id)
    const day = Math.floor((article.published_at ?? article.first_seen_at) / DAY_MS)
    await forgetSketch(trx, article.id, fingerprint(article)?.sketch ?? [], day)
    await trx.deleteFrom('article').where('id', '=', article.id).execute()
    return true
  })
}

const ROWS_AT_ONCE = 500
const PAGES_AT_ONCE = 10

/** Takes some of an outlet's addresses or failures away; false where none is left. */
export async function deleteSomeAddresses(db: Db, outletId: number): Promise<boolean> {
  let deleted = 0n
  for (const table of ['frontier', 'failure'] as const) {
    const some = db.selectFrom(table).select('id').where('outlet_id', '=', outletId).limit(ROWS_AT_ONCE)
    const { numDeletedRows } = await db.deleteFrom(table).where('id', 'in', some).executeTakeFirst()
    deleted += numDeletedRows
  }
  return deleted > 0n
}

/** Takes some of an outlet's archived pages away, from the store of old pages too; false where none is left. */
export async function deleteSomePages(archive: PageArchive, outletId: number): Promise<boolean> {
  const some = await archive.pages.selectFrom('page').select('id').where('outlet_id', '=', outletId).limit(PAGES_AT_ONCE).execute()
  const ids = some.map(({ id }) => id)
  await deletePages(archive, ids)
  return ids.length > 0
}

/** Takes the emptied outlet itself away, with its runs, its days and its definitions. */
export async function finishDeletion(db: Db, outletId: number): Promise<void> {
  await db.deleteFrom('outlet').where('id', '=', outletId).execute()
}

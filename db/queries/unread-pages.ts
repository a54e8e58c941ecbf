import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { textAt } from '../dialects/words.ts'
import type { Address } from './frontier.ts'

/** An address and the archived page to read for it. */
export type PageToRead = { address: Address; pageId: number }

/** Addresses whose pages are in the archive and gave no article, newest discovery first. */
export async function listUnreadPages(db: Db, outletId: number): Promise<PageToRead[]> {
  const rows = await db
    .selectFrom('frontier')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .where('page_id', 'is not', null)
    .where('article_id', 'is', null)
    .orderBy('discovered_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap((address) => (address.page_id === null ? [] : [{ address, pageId: address.page_id }]))
}

/** Stored articles that no layout of the definition fitted, fetched since an instant, with the pages that they were read from. */
export async function listGuessedPages(db: Db, outletId: number, since: number): Promise<PageToRead[]> {
  return listPagesOf(db, outletId, (article) =>
    article.where('article.fetched_at', '>=', since).where(textAt(sql.ref('article.evidence'), 'layout'), '=', 'none fits'),
  )
}

/** The stored articles of an outlet since a day, the undated too, with the pages that they were read from. */
export async function listReadPages(db: Db, outletId: number, since: string): Promise<PageToRead[]> {
  return listPagesOf(db, outletId, (article) =>
    article.where((where) => where.or([where('article.day', '>=', since), where('article.day', 'is', null)])),
  )
}

async function listPagesOf(db: Db, outletId: number, choose: (articles: PagesOfArticles) => PagesOfArticles): Promise<PageToRead[]> {
  const rows = await choose(pagesOfArticles(db, outletId)).orderBy('frontier.id').execute()
  return rows.flatMap(({ read_page, ...address }) => (read_page === null ? [] : [{ address, pageId: read_page }]))
}

type PagesOfArticles = ReturnType<typeof pagesOfArticles>

function pagesOfArticles(db: Db, outletId: number) {
  return db
    .selectFrom('frontier')
    .innerJoin('article', (join) => join.onRef('article.id', '=', 'frontier.article_id').onRef('article.url_key', '=', 'frontier.url_key'))
    .selectAll('frontier')
    .select('article.page_id as read_page')
    .where('frontier.outlet_id', '=', outletId)
    .where('article.page_id', 'is not', null)
}

/** The addresses that archived pages were fetched for, whether they gave an article or not. Pages that no address knows any more are left out. */
export async function listAddressesOfPages(db: Db, outletId: number, pageIds: number[]): Promise<PageToRead[]> {
  if (pageIds.length === 0) return []
  const read = await listPagesOf(db, outletId, (article) => article.where('article.page_id', 'in', pageIds))
  const unread = await db.selectFrom('frontier').selectAll().where('outlet_id', '=', outletId).where('page_id', 'in', pageIds).execute()
  return [...read, ...unread.flatMap((address) => (address.page_id === null ? [] : [{ address, pageId: address.page_id }]))]
}

/** True where an outlet's definition was saved after `at`. */
export async function isDefinitionNewer(db: Db, outletId: number, at: number): Promise<boolean> {
  const row = await db
    .selectFrom('outlet_definition')
    .select('version')
    .where('outlet_id', '=', outletId)
    .where('saved_at', '>', at)
    .executeTakeFirst()
  return row !== undefined
}

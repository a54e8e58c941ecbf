import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { Selection } from './daily-totals.ts'

/** A speaker's name that is no subject yet, how often it was quoted in a selection, and its newest quote with the article's text. */
export type QuotedName = {
  name: string
  quotes: number
  articles: number
  outlets: number
  newest: Pick<ArticleRow, 'title' | 'lead' | 'body' | 'language'> & { articleId: number; start: number; end: number }
}

/** Quoted in fewer articles than this, a name is no candidate yet. */
const LEAST_ARTICLES = 3

/** The names that were quoted most in a selection and belong to no subject, most articles first. Speakers named together ("؛ ") are left out. */
export async function listQuotedNames(db: Db, { outletIds, from, to }: Selection, limit: number): Promise<QuotedName[]> {
  if (outletIds.length === 0) return []
  const rows = await db
    .selectFrom('article')
    .innerJoin('quote', 'quote.article_id', 'article.id')
    .select((select) => [
      'quote.speaker_name as name',
      select.fn.countAll<number>().as('quotes'),
      sql<number>`count(distinct article.id)`.as('articles'),
      sql<number>`count(distinct article.outlet_id)`.as('outlets'),
      select.fn.max('quote.id').as('newest'),
    ])
    .where('article.day', '>=', from)
    .where('article.day', '<=', to)
    .where('article.outlet_id', 'in', outletIds)
    .where('quote.subject_id', 'is', null)
    .where('quote.speaker_name', 'is not', null)
    .where('quote.speaker_name', 'not like', '%؛%')
    .groupBy('quote.speaker_name')
    .having(sql<number>`count(distinct article.id)`, '>=', LEAST_ARTICLES)
    .orderBy('articles', 'desc')
    .orderBy('quotes', 'desc')
    .limit(limit)
    .$narrowType<{ name: string }>()
    .execute()
  const newest = await findQuotes(
    db,
    rows.map((row) => row.newest),
  )
  return rows.flatMap(({ newest: id, ...row }) => {
    const quote = newest.get(id)
    return quote ? [{ ...row, newest: quote }] : []
  })
}

async function findQuotes(db: Db, ids: number[]): Promise<Map<number, QuotedName['newest']>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('quote')
    .innerJoin('article', 'article.id', 'quote.article_id')
    .select(['quote.id', 'article.id as articleId', 'title', 'lead', 'body', 'language', 'start', 'end'])
    .where('quote.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ...quote }) => [id, quote]))
}

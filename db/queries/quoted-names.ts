import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, thenJoin } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'
import { among } from './among.ts'
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
  const { rows } = await sql<{ name: string; quotes: number; articles: number; outlets: number; newest: number }>`
    select q.speaker_name as name, count(*) as quotes, count(distinct a.id) as articles, count(distinct a.outlet_id) as outlets, max(q.id) as newest
    from article as a ${along('article_of_day')} ${thenJoin} quote as q on q.article_id = a.id
    where a.day between ${from} and ${to} and ${among('a.outlet_id', outletIds)}
      and q.subject_id is null and q.speaker_name is not null and q.speaker_name not like '%؛%'
    group by q.speaker_name having count(distinct a.id) >= ${LEAST_ARTICLES}
    order by articles desc, quotes desc limit ${limit}`.execute(db)
  return attachNewest(db, rows)
}

/** Quoted for the first time in fewer articles than this, a name is no news yet. */
const LEAST_NEW_ARTICLES = 2

/** Names without a subject that were quoted in a selection and in no stored article of a day before it, most articles first. */
export async function listNewNames(db: Db, { outletIds, from, to }: Selection, limit: number): Promise<QuotedName[]> {
  if (outletIds.length === 0) return []
  const { rows } = await sql<{ name: string; quotes: number; articles: number; outlets: number; newest: number }>`
    select * from (
      select q.speaker_name as name, count(*) as quotes, count(distinct a.id) as articles, count(distinct a.outlet_id) as outlets, max(q.id) as newest
      from article as a ${along('article_of_day')} ${thenJoin} quote as q on q.article_id = a.id
      where a.day between ${from} and ${to} and a.outlet_id in (${sql.join(outletIds)})
        and q.subject_id is null and q.speaker_name is not null and q.speaker_name not like '%؛%'
      group by q.speaker_name
    ) as named
    where articles >= ${LEAST_NEW_ARTICLES} and not exists (
      select 1 from quote as earlier ${along('quote_of_name')}
        ${thenJoin} article as old ${along('article_searched')} on old.id = earlier.article_id
      where earlier.speaker_name = named.name and old.day < ${from})
    order by outlets desc, articles desc, quotes desc, name
    limit ${limit}`.execute(db)
  return attachNewest(db, rows)
}

async function attachNewest<Row extends { newest: number }>(
  db: Db,
  rows: Row[],
): Promise<(Omit<Row, 'newest'> & { newest: QuotedName['newest'] })[]> {
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

import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, thenJoin } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { QuoteRow } from '../rows/subject.ts'
import { among } from './among.ts'
import type { Selection } from './daily-totals.ts'
import type { Cursor } from './sentences.ts'

/** An article that quotes a name, and where. */
export type QuotingArticle = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'title' | 'lead' | 'body' | 'day' | 'published_at' | 'published_precision'
> & { quotes: Pick<QuoteRow, 'start' | 'end' | 'kind'>[] }

/** How often a name that is nobody's subject is quoted in a selection: the very numbers that it is offered with (queries/quoted-names.ts). */
export async function countQuotesOfName(
  db: Db,
  name: string,
  selection: Selection,
): Promise<{ quotes: number; articles: number; outlets: number }> {
  const { rows } = await sql<{ quotes: number; articles: number; outlets: number }>`
    select count(*) as quotes, count(distinct a.id) as articles, count(distinct a.outlet_id) as outlets ${quotesOf(name, selection)}`.execute(
    db,
  )
  return rows[0]!
}

/** The articles of a selection that quote somebody by this very name who is nobody's subject, newest first. */
export async function listArticlesQuoting(
  db: Db,
  name: string,
  selection: Selection,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<QuotingArticle[]> {
  const older = before ? sql`and (a.published_at, a.id) < (${before.publishedAt}, ${before.id})` : sql``
  const { rows } = await sql<{ id: number }>`
    select distinct a.id, a.published_at ${quotesOf(name, selection)} ${older} order by a.published_at desc, a.id desc limit ${limit}`.execute(
    db,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const articles = await db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'body', 'day', 'published_at', 'published_precision'])
    .where('id', 'in', ids)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const quotes = await db
    .selectFrom('quote')
    .select(['article_id', 'start', 'end', 'kind'])
    .where('article_id', 'in', ids)
    .where('speaker_name', '=', name)
    .where('subject_id', 'is', null)
    .orderBy('start')
    .execute()
  const byArticle = Map.groupBy(quotes, (quote) => quote.article_id)
  return articles.map((article) => ({ ...article, quotes: byArticle.get(article.id) ?? [] }))
}

/** The speaker whose quotes in a selection carry this name, as when somebody has followed it since; null where nobody's do. */
export async function findSubjectQuotedAs(db: Db, name: string, { outletIds, from, to }: Selection): Promise<{ slug: string } | null> {
  const { rows } = await sql<{ slug: string }>`
    select subject.slug from quote as q ${along('quote_of_name')}
      ${thenJoin} article as a ${along('article_searched')} on a.id = q.article_id
      join subject on subject.id = q.subject_id
    where q.speaker_name = ${name} and a.day between ${from} and ${to} and ${among('a.outlet_id', outletIds)} limit 1`.execute(db)
  return rows[0] ?? null
}

function quotesOf(name: string, { outletIds, from, to }: Selection): RawBuilder<unknown> {
  return sql`from quote as q ${along('quote_of_name')} ${thenJoin} article as a ${along('article_searched')} on a.id = q.article_id
    where q.speaker_name = ${name} and q.subject_id is null and a.day between ${from} and ${to} and ${among('a.outlet_id', outletIds)}`
}

import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { lookedUp } from '../dialects/words.ts'
import { among } from './among.ts'
import type { Selection } from './daily-totals.ts'
import type { SubjectLabel } from './subject-labels.ts'

/** The newest articles of a selection in which a subject was found. */
export async function listNewestArticlesOf(
  db: Db,
  subjectId: number,
  { outletIds, from, to }: Selection,
  limit: number,
): Promise<number[]> {
  if (outletIds.length === 0) return []
  const rows = await db
    .selectFrom('article_count')
    .select('article_id')
    .where('subject_id', '=', subjectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where(among('outlet_id', outletIds))
    .orderBy('published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ article_id }) => article_id)
}

/** In which subjects' counts an article stands. */
export const countsOfArticle = { table: 'article_count', key: 'article_id', index: 'article_count_of_article', columns: ['subject_id'] }

/** The subjects that share most of the given articles with a subject, most first; what is switched off is left out. */
export async function countCompany(
  db: Db,
  subjectId: number,
  articleIds: number[],
  limit: number,
): Promise<(SubjectLabel & { articles: number })[]> {
  const { rows } = await sql<SubjectLabel & { articles: number }>`
    select s.id, s.slug, s.kind, s.name_en, s.name_ar, s.name_fa, count(*) as articles
    from ${lookedUp(articleIds, countsOfArticle, 'c')}
    join subject as s on s.id = c.subject_id
    where c.subject_id <> ${subjectId} and s.enabled = 1
    group by s.id order by articles desc, s.id limit ${limit}`.execute(db)
  return rows
}

/** An article at one end of all in which a subject was found; undated ones have no place. */
export type SeenArticle = {
  id: number
  title: string
  outlet_id: number
  day: string | null
  published_at: number | null
  published_precision: 'minute' | 'day' | null
}

/** Where a subject was found first, or last, over all outlets and days. */
export function findSeen(db: Db, subjectId: number, end: 'first' | 'last'): Promise<SeenArticle | undefined> {
  const order = end === 'first' ? 'asc' : 'desc'
  return db
    .selectFrom('article_count as found')
    .innerJoin('article', 'article.id', 'found.article_id')
    .select(['article.id', 'article.title', 'article.outlet_id', 'article.day', 'article.published_at', 'article.published_precision'])
    .where('found.subject_id', '=', subjectId)
    .where('found.published_at', 'is not', null)
    .orderBy('found.published_at', order)
    .orderBy('found.article_id', order)
    .limit(1)
    .executeTakeFirst()
}

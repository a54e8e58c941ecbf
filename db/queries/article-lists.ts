import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { Selection } from './daily-totals.ts'
import type { Cursor } from './sentences.ts'
import type { SubjectLabel } from './subject-labels.ts'

export type ListedArticle = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'title' | 'lead' | 'day' | 'published_at' | 'published_precision' | 'story_id'
>

const DAY_MS = 86_400_000

type ListOptions = { subjectId: number | null; before: Cursor | null; limit: number }

/** The dated articles of a selection, newest first; with a subject, those that mention it. The same articles that `daily_total` and `daily_count` count. */
export function listArticles(db: Db, selection: Selection, { subjectId, before, limit }: ListOptions): Promise<ListedArticle[]> {
  if (selection.outletIds.length === 0) return Promise.resolve([])
  return subjectId === null ? listAll(db, selection, before, limit) : listMentioning(db, subjectId, selection, before, limit)
}

function listAll(db: Db, { outletIds, from, to }: Selection, before: Cursor | null, limit: number): Promise<ListedArticle[]> {
  let query = db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'day', 'published_at', 'published_precision', 'story_id'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    // No zone is further than a day from UTC: this lets the index over instants bound the search.
    .where('published_at', '>=', Date.parse(from) - DAY_MS)
    .where('published_at', '<=', Date.parse(to) + 2 * DAY_MS)
    .where('outlet_id', 'in', outletIds)
  if (before) query = query.where((where) => where(where.refTuple('published_at', 'id'), '<', where.tuple(before.publishedAt, before.id)))
  return query.orderBy('published_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

function listMentioning(
  db: Db,
  subjectId: number,
  { outletIds, from, to }: Selection,
  before: Cursor | null,
  limit: number,
): Promise<ListedArticle[]> {
  let query = db
    .selectFrom('article_count as found')
    .innerJoin('article', 'article.id', 'found.article_id')
    .select(['article.id', 'article.outlet_id', 'article.title', 'article.lead', 'article.day', 'article.published_at'])
    .select(['article.published_precision', 'article.story_id'])
    .where('found.subject_id', '=', subjectId)
    .where('found.mentions', '>', 0)
    .where('found.day', '>=', from)
    .where('found.day', '<=', to)
    .where('found.outlet_id', 'in', outletIds)
  if (before) {
    query = query.where((where) =>
      where(where.refTuple('found.published_at', 'found.article_id'), '<', where.tuple(before.publishedAt, before.id)),
    )
  }
  return query.orderBy('found.published_at', 'desc').orderBy('found.article_id', 'desc').limit(limit).execute()
}

/** Articles that belong to no day, newest found first. The cursor's instant is without meaning here. */
export function listUndatedArticles(db: Db, outletIds: number[], before: Cursor | null, limit: number): Promise<ListedArticle[]> {
  if (outletIds.length === 0) return Promise.resolve([])
  let query = db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'day', 'published_at', 'published_precision', 'story_id'])
    .where('day', 'is', null)
    .where('outlet_id', 'in', outletIds)
  if (before) query = query.where('id', '<', before.id)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

/** The subjects found in each of the given articles, most mentions first. */
export function listSubjectsOfArticles(db: Db, articleIds: number[]): Promise<(SubjectLabel & { article_id: number })[]> {
  if (articleIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article_count')
    .innerJoin('subject', 'subject.id', 'article_count.subject_id')
    .select([
      'article_count.article_id',
      'subject.id',
      'subject.slug',
      'subject.kind',
      'subject.name_en',
      'subject.name_ar',
      'subject.name_fa',
    ])
    .where('article_count.article_id', 'in', articleIds)
    .orderBy('article_count.mentions', 'desc')
    .orderBy('subject.id')
    .execute()
}

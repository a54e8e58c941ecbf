import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { MentionRow, QuoteRow } from '../rows/subject.ts'
import { among } from './among.ts'
import type { Selection } from './daily-totals.ts'

/** Where a page of a list ends: the instant and id of its last article. */
export type Cursor = { publishedAt: number; id: number }

/** What the list of a subject's sentences may be narrowed to; `quoted` is a quote of any kind. */
export type Found = 'any' | 'quoted' | 'direct' | 'colon' | 'indirect'

export type SubjectArticle = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'title' | 'lead' | 'body' | 'day' | 'published_at' | 'published_precision'
> & { mentions: Selectable<MentionRow>[]; quotes: Selectable<QuoteRow>[] }

/** The articles of a selection in which a subject was found, newest first, with where it stands in each. */
export async function listSubjectArticles(
  db: Db,
  subjectId: number,
  { outletIds, from, to }: Selection,
  { found, cueClass = null, before, limit }: { found: Found; cueClass?: string | null; before: Cursor | null; limit: number },
): Promise<SubjectArticle[]> {
  if (outletIds.length === 0) return []
  let chosen = db
    .selectFrom('article_count as found')
    .select('found.article_id')
    .where('found.subject_id', '=', subjectId)
    .where('found.day', '>=', from)
    .where('found.day', '<=', to)
    .where(among('found.outlet_id', outletIds))
  if (found === 'quoted') chosen = chosen.where(sql<boolean>`found.direct_quotes + found.colon_quotes + found.indirect_quotes > 0`)
  else if (found !== 'any') chosen = chosen.where(`found.${found}_quotes`, '>', 0)
  if (cueClass !== null) chosen = chosen.where('found.article_id', 'in', articlesWithCue(db, subjectId, cueClass))
  if (before) {
    chosen = chosen.where((where) =>
      where(where.refTuple('found.published_at', 'found.article_id'), '<', where.tuple(before.publishedAt, before.id)),
    )
  }
  // The texts of a few, not of all that are put in order.
  const articles = await db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'body', 'day', 'published_at', 'published_precision'])
    .where('id', 'in', chosen.orderBy('found.published_at', 'desc').orderBy('found.article_id', 'desc').limit(limit))
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const attached = await attachFindings(db, subjectId, articles)
  return found === 'any' && cueClass === null ? attached : attached.map((article) => narrow(article, found, cueClass))
}

function articlesWithCue(db: Db, subjectId: number, cueClass: string) {
  return db.selectFrom('quote').select('article_id').where('subject_id', '=', subjectId).where('cue_class', '=', cueClass)
}

/** A list of quotes shows those that were asked for, and no mentions beside them. */
function narrow(article: SubjectArticle, found: Found, cueClass: string | null): SubjectArticle {
  const isWanted = ({ kind, cue_class }: SubjectArticle['quotes'][number]) =>
    (found === 'any' || found === 'quoted' || kind === found) && (cueClass === null || cue_class === cueClass)
  return { ...article, mentions: [], quotes: article.quotes.filter(isWanted) }
}

/** Some articles, in the order of their ids' list, with where a subject stands in each. */
export async function listFoundIn(db: Db, subjectId: number, ids: number[]): Promise<SubjectArticle[]> {
  if (ids.length === 0) return []
  const articles = await db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'body', 'day', 'published_at', 'published_precision'])
    .where('id', 'in', ids)
    .execute()
  const order = new Map(ids.map((id, index) => [id, index]))
  return attachFindings(
    db,
    subjectId,
    articles.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  )
}

async function attachFindings(
  db: Db,
  subjectId: number,
  articles: Omit<SubjectArticle, 'mentions' | 'quotes'>[],
): Promise<SubjectArticle[]> {
  const ids = articles.map(({ id }) => id)
  if (ids.length === 0) return []
  const mentions = await db
    .selectFrom('mention')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .where('article_id', 'in', ids)
    .orderBy('start')
    .execute()
  const quotes = await db
    .selectFrom('quote')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .where('article_id', 'in', ids)
    .orderBy('start')
    .execute()
  const [mentionsOf, quotesOf] = [Map.groupBy(mentions, (row) => row.article_id), Map.groupBy(quotes, (row) => row.article_id)]
  return articles.map((article) => ({ ...article, mentions: mentionsOf.get(article.id) ?? [], quotes: quotesOf.get(article.id) ?? [] }))
}

/** Articles in which the subject was found but that belong to no day. */
export async function countUndatedOfSubject(db: Db, subjectId: number, outletIds: number[]): Promise<number> {
  if (outletIds.length === 0) return 0
  const { count } = await db
    .selectFrom('article_count')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('subject_id', '=', subjectId)
    .where('day', 'is', null)
    .where('outlet_id', 'in', outletIds)
    .executeTakeFirstOrThrow()
  return count
}

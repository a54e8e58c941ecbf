import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { dialectOf } from '../dialects/dialect.ts'
import { along, listOf, lookedUp, matches, plainly, ranked, relevance, thenJoin } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'
import { among } from './among.ts'
import { countsOfArticle } from './subject-company.ts'
import { listSubjectLabels, type SubjectLabel } from './subject-labels.ts'

/** An article that the full-text index found. `score` is its relevance, larger is better; 0 where it was not asked for. */
export type SearchHit = {
  id: number
  outletId: number
  language: string | null
  day: string | null
  publishedAt: number | null
  score: number
}

export type SearchScope = {
  /** Null: all. */
  outletIds: number[] | null
  /** Days with both ends, with `orUndated` also the articles that no day holds; or these alone. */
  days: { from: string; to: string; orUndated?: boolean } | 'undated'
  /** The texts' own language; null: all. */
  textLanguage: string | null
  /** Only articles in which this subject was found; null: all. */
  subjectId: number | null
}

/** To find the ends of a longer range takes more time than it saves. */
const LONGEST_BOUNDED_MS = 100 * 86_400_000

/** The column arrays of one row, as JSON: a hundred thousand hits as rows would take three times as long. */
type HitColumns = { ids: string; outlets: string; languages: string; days: string; instants: string; scores: string }

/**
 * Every article within the scope that an FTS5 expression finds (analysis/query/full-text.ts), in the order of ids: lists, totals and facets are all made
 * of these. `withScores` asks for relevance by bm25, in which a word of the headline counts four times.
 */
export async function findSearchHits(db: Db, expression: string, scope: SearchScope, withScores: boolean): Promise<SearchHit[]> {
  if (scope.outletIds?.length === 0) return []
  if (scope.days === 'undated' || !scope.days.orUndated || isLong(scope.days)) return findOfScope(db, expression, scope, withScores)
  // The articles of a short range are found faster without those of no day, which may stand anywhere.
  const { from, to } = scope.days
  const both = [{ from, to }, 'undated'] as const
  const [dated, undated] = await Promise.all(both.map((days) => findOfScope(db, expression, { ...scope, days }, withScores)))
  return inOrder([...(dated as SearchHit[]), ...(undated as SearchHit[])])
}

async function findOfScope(db: Db, expression: string, scope: SearchScope, withScores: boolean): Promise<SearchHit[]> {
  const { rows } = await sql<HitColumns>`
    select ${listOf(sql`a.id`)} as ids, ${listOf(sql`a.outlet_id`)} as outlets, ${listOf(sql`a.language`)} as languages,
      ${listOf(sql`a.day`)} as days, ${listOf(sql`a.published_at`)} as instants, ${withScores ? listOf(relevance(expression)) : sql`'[]'`} as scores
    from article_search ${thenJoin} article as a ${along('article_searched')} on a.id = article_search.rowid
    where ${matches(expression)} ${withScores ? sql`and ${ranked}` : sql``} ${await within(db, scope)}`.execute(db)
  return inOrder(rows.flatMap(readHits))
}

/** The full-text index tells its hits in the order of ids already, save where it was asked for their relevance. */
function inOrder(hits: SearchHit[]): SearchHit[] {
  return hits.every(({ id }, at) => at === 0 || hits[at - 1]!.id < id) ? hits : hits.sort((a, b) => a.id - b.id)
}

async function within(db: Db, { outletIds, days, textLanguage, subjectId }: SearchScope) {
  const conditions = days === 'undated' ? [withoutDay] : await onDays(db, days)
  if (outletIds !== null) conditions.push(sql`and ${among('a.outlet_id', outletIds)}`)
  if (textLanguage !== null) conditions.push(sql`and a.language = ${textLanguage}`)
  if (subjectId !== null)
    conditions.push(sql`and exists (select 1 from article_count as c where c.subject_id = ${subjectId} and c.article_id = a.id)`)
  return sql.join(conditions, sql` `)
}

/** SQLite would ask the full-text index once for each undated article. */
const withoutDay = sql`and ${plainly(sql`article_search.rowid`)} in (select id from article ${along('article_of_day')} where day is null) and a.day is null`

/** Articles of a short range stand close together, as they were stored one after the other: the index need not be read beyond the first and last of them. */
async function onDays(db: Db, { from, to, orUndated = false }: Days) {
  if (orUndated) return [sql`and (a.day between ${from} and ${to} or a.day is null)`]
  const conditions = [sql`and a.day between ${from} and ${to}`]
  if (isLong({ from, to })) return conditions
  const { low: least, high: most } = (await dialectOf(db).findIdsOfDays(db, { from, to })) ?? { low: 0, high: -1 }
  // Said of both, so that both leave out the partitions of other months.
  return [sql`and article_search.rowid between ${least} and ${most} and ${plainly(sql`a.id`)} between ${least} and ${most}`, ...conditions]
}

type Days = Exclude<SearchScope['days'], 'undated'>

function isLong({ from, to }: Days): boolean {
  return Date.parse(to) - Date.parse(from) > LONGEST_BOUNDED_MS
}

function readHits(columns: HitColumns): SearchHit[] {
  const ids = JSON.parse(columns.ids) as number[]
  const outlets = JSON.parse(columns.outlets) as number[]
  const languages = JSON.parse(columns.languages) as (string | null)[]
  const days = JSON.parse(columns.days) as (string | null)[]
  const instants = JSON.parse(columns.instants) as (number | null)[]
  const scores = JSON.parse(columns.scores) as number[]
  return ids.map((id, at) => ({
    id,
    outletId: outlets[at] as number,
    language: languages[at] as string | null,
    day: days[at] as string | null,
    publishedAt: instants[at] as number | null,
    score: scores[at] ?? 0,
  }))
}

/** How many articles an expression finds at all, whatever their outlets and days: what an empty list can promise elsewhere. */
export async function countEverywhere(db: Db, expression: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from article_search where ${matches(expression)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** In how many of the given articles each subject was found, most first. */
export async function countSubjectsOfArticles(db: Db, ids: number[], limit: number): Promise<(SubjectLabel & { articles: number })[]> {
  const { rows } = await sql<{ found: string }>`
    select ${listOf(sql`c.subject_id`)} as found from ${lookedUp(ids, countsOfArticle, 'c')}`.execute(db)
  const counts = new Map<number, number>()
  for (const id of JSON.parse(rows[0]?.found ?? '[]') as number[]) counts.set(id, (counts.get(id) ?? 0) + 1)
  const labels = await listSubjectLabels(db)
  return labels
    .map((label) => ({ ...label, articles: counts.get(label.id) ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, limit)
}

export type SearchedText = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'title' | 'lead' | 'body' | 'language' | 'day' | 'published_at' | 'published_precision'
>

/** The texts of some articles, in no order. */
export function listSearchedTexts(db: Db, ids: number[]): Promise<SearchedText[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'lead', 'body', 'language', 'day', 'published_at', 'published_precision'])
    .where('id', 'in', ids)
    .execute()
}

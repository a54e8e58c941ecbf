import { composeText } from '#analysis/compose-text.ts'
import { isExactInFullText, toFullTextQuery } from '#analysis/query/full-text.ts'
import { compileQuery, matchesQuery } from '#analysis/query/match-query.ts'
import type { Query } from '#analysis/query/query.ts'
import type { Db } from '#db/connection.ts'
import { findSearchHits, listSearchedTexts, type SearchedText, type SearchHit, type SearchScope } from '#db/queries/search.ts'

/** What a query found. `unread` counts candidates of the index whose texts were too many to be read for NEAR; 0 where the hits are all there are. */
export type Found = { hits: SearchHit[]; unread: number }

/** Texts that are read for one page at most, and in a row before other requests have their turn; a text takes a fraction of a millisecond. */
const MOST_READ = 3_000
const READ_AT_ONCE = 50

/** Finds a query's articles: by the index alone where it can answer, else by reading the newest of its candidates. */
export async function runQuery(db: Db, query: Query, scope: SearchScope, order: 'time' | 'relevance'): Promise<Found> {
  if (isExactInFullText(query)) return { hits: await findSearchHits(db, toFullTextQuery(query), scope, order === 'relevance'), unread: 0 }
  return readForQuery(db, query, scope, false)
}

/** The same of some days, and how many more articles no day holds: by one look into the index, where it can answer. */
export async function runWithUndated(
  db: Db,
  query: Query,
  scope: Omit<SearchScope, 'days'> & { days: { from: string; to: string } },
  order: 'time' | 'relevance',
): Promise<Found & { undated: number }> {
  if (!isExactInFullText(query)) {
    const undated = await runQuery(db, query, { ...scope, days: 'undated' }, order)
    return { ...(await runQuery(db, query, scope, order)), undated: undated.hits.length }
  }
  const found = await runQuery(db, query, { ...scope, days: { ...scope.days, orUndated: true } }, order)
  const hits = found.hits.filter(({ day }) => day !== null)
  return { ...found, hits, undated: found.hits.length - hits.length }
}

/** Finds a query's articles by reading the newest of its candidates: whole, or their headlines alone. */
export async function readForQuery(db: Db, query: Query, scope: SearchScope, inHeadline: boolean): Promise<Found> {
  const candidates = await findSearchHits(db, toFullTextQuery(query), scope, false)
  const newest = candidates.sort(byTime).slice(0, MOST_READ)
  const matcher = compileQuery(query)
  const matches = (article: SearchedText) => matchesQuery(matcher, inHeadline ? article.title : composeText(article).text, article.language)
  return { hits: await keepMatching(db, newest, matches), unread: candidates.length - newest.length }
}

/** Newest first; within one instant, and without any, the latest stored first. */
export function byTime(a: SearchHit, b: SearchHit): number {
  return (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || b.id - a.id
}

async function keepMatching(db: Db, candidates: SearchHit[], matches: (article: SearchedText) => boolean): Promise<SearchHit[]> {
  const kept = new Set<number>()
  for (let at = 0; at < candidates.length; at += READ_AT_ONCE) {
    const ids = candidates.slice(at, at + READ_AT_ONCE).map((hit) => hit.id)
    for (const text of await listSearchedTexts(db, ids)) if (matches(text)) kept.add(text.id)
    await new Promise(setImmediate)
  }
  return candidates.filter((hit) => kept.has(hit.id))
}

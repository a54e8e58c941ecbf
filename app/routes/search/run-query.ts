import { composeText } from '#analysis/compose-text.ts'
import { isExactInFullText, toFullTextQuery } from '#analysis/query/full-text.ts'
import { compileQuery, matchesQuery, type QueryMatcher } from '#analysis/query/match-query.ts'
import type { Query } from '#analysis/query/query.ts'
import type { Db } from '#db/connection.ts'
import { findSearchHits, listSearchedTexts, type SearchHit, type SearchScope } from '#db/queries/search.ts'
import type { Order } from './asked.ts'
import { byTime } from './order-hits.ts'

/** What a query found. `unread` counts candidates of the index whose texts were too many to be read for NEAR; 0 where the hits are all there are. */
export type Found = { hits: SearchHit[]; unread: number }

/** Texts that are read for one page at most, and in a row before other requests have their turn; a text takes a fraction of a millisecond. */
const MOST_READ = 3_000
const READ_AT_ONCE = 50

/** Finds a query's articles: by the index alone where it can answer, else by reading the newest of its candidates. */
export async function runQuery(db: Db, query: Query, scope: SearchScope, order: Order): Promise<Found> {
  const candidates = await findSearchHits(db, toFullTextQuery(query), scope, order === 'relevance')
  if (isExactInFullText(query)) return { hits: candidates, unread: 0 }
  const newest = candidates.sort(byTime).slice(0, MOST_READ)
  const hits = await readCandidates(db, compileQuery(query), newest)
  return { hits, unread: candidates.length - newest.length }
}

async function readCandidates(db: Db, matcher: QueryMatcher, candidates: SearchHit[]): Promise<SearchHit[]> {
  const kept = new Set<number>()
  for (let at = 0; at < candidates.length; at += READ_AT_ONCE) {
    const ids = candidates.slice(at, at + READ_AT_ONCE).map((hit) => hit.id)
    for (const text of await listSearchedTexts(db, ids)) if (matchesQuery(matcher, composeText(text).text, text.language)) kept.add(text.id)
    await new Promise(setImmediate)
  }
  return candidates.filter((hit) => kept.has(hit.id))
}

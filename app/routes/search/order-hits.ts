import type { SearchHit } from '#db/queries/search.ts'
import { byTime } from '../../filters/run-query.ts'
import type { Order } from './asked.ts'

/** One page of hits. `first` is the place of its first hit, from 1; `next` is the id after which the next page begins, null on the last. */
export type HitPage = { hits: SearchHit[]; first: number; next: number | null }

/**
 * The page that follows the article `after` (null, or one that is found no more: the first page), newest or most relevant first. A page begins after
 * an article and not at a number, so that what is collected meanwhile moves nothing.
 */
export function pageOfHits(hits: SearchHit[], order: Order, after: number | null, size: number): HitPage {
  const compare = order === 'relevance' ? byRelevance : byTime
  const last = after === null ? undefined : hits.find((hit) => hit.id === after)
  const rest = last === undefined ? hits : hits.filter((hit) => compare(hit, last) > 0)
  const page = takeFirst(rest, size, compare)
  return { hits: page, first: hits.length - rest.length + 1, next: rest.length > page.length ? (page.at(-1)?.id ?? null) : null }
}

function byRelevance(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || byTime(a, b)
}

/** The few first of many in order, without sorting the many. The latest stored are tried first, as they are mostly the newest. */
function takeFirst(hits: SearchHit[], count: number, compare: (a: SearchHit, b: SearchHit) => number): SearchHit[] {
  const first: SearchHit[] = []
  for (const hit of hits.toReversed()) {
    const last = first.at(-1)
    if (first.length === count && last !== undefined && compare(hit, last) >= 0) continue
    const at = first.findIndex((other) => compare(hit, other) < 0)
    first.splice(at === -1 ? first.length : at, 0, hit)
    if (first.length > count) first.pop()
  }
  return first
}

import type { OutletInput } from './definition.ts'

/** What a backfill will ask of an outlet: days, requests, and seconds at a backfill's pace. */
export type BackfillCost = { days: number; requests: number; seconds: number }

/** Besides the rest that the outlet is given; most sites answer faster. */
const answerMs = 700
/** Listings and sitemaps name about so many articles a page. */
const articlesPerPage = 20
const usualDelayMs = 1_000

/** Reckons a backfill over so many days of an outlet that publishes `perDay` articles on each: a request an article, those of its sources, at half the usual pace. */
export function reckonBackfill(
  { sitemaps = [], listings = [], politeness }: Pick<OutletInput, 'sitemaps' | 'listings' | 'politeness'>,
  days: number,
  perDay: number,
): BackfillCost {
  const articles = Math.ceil(days * perDay)
  const requests = articles + Math.ceil(articles / articlesPerPage) + sitemaps.length + listings.length
  const delayMs = politeness?.delayMs ?? usualDelayMs
  return { days, requests, seconds: Math.ceil((requests * Math.max(2 * delayMs, answerMs)) / 1000) }
}

import { composeText } from '#analysis/compose-text.ts'
import { findQueryHits, type QueryMatcher } from '#analysis/query/match-query.ts'
import type { SearchedText } from '#db/queries/search.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { pickSentences } from './pick-sentences.ts'

export type HitInWords = ReturnType<typeof describeHit>

/** An article that a search found, with its sentences that hold the words. Throws where its outlet is not among those given. */
export function describeHit(article: SearchedText, outlets: OutletLabel[], matcher: QueryMatcher) {
  const { id, title, lead, outlet_id, day, published_at, published_precision } = article
  const mentions = findQueryHits(matcher, composeText(article).text, article.language) ?? []
  const { titleMarks, sentences, more } = pickSentences({ ...article, mentions, quotes: [] })
  const outlet = outletOf(outlets, outlet_id)
  return { id, title, lead, outlet, day, publishedAt: published_at, precision: published_precision, titleMarks, sentences, more }
}

/** The outlet of an id. Throws where it is not among those given. */
export function outletOf(outlets: OutletLabel[], id: number): OutletLabel {
  const outlet = outlets.find((one) => one.id === id)
  if (!outlet) throw new Error(`Cannot show what was found at outlet ${id}: there is no such outlet`)
  return outlet
}

import type { Quote, QuoteKind } from '#analysis/quotes/quote.ts'
import { type GoldQuote, overlap, type QuoteCase, trimmed } from './gold-quotes.ts'

/** Gold and found quotes of some kinds, paired one to one by the largest overlap; `missed` and `wrong` are what stays alone and counts. */
export type Pairing = { pairs: { gold: GoldQuote; quote: Quote }[]; missed: GoldQuote[]; wrong: Quote[] }

/**
 * Pairs the quotes of a text. Optional gold is neither rewarded nor punished: it is not expected, and what overlaps it is not counted as found,
 * whatever kind either has.
 */
export function pairQuotes({ text, gold, found }: QuoteCase, kinds: readonly QuoteKind[], minimum: number): Pairing {
  const required = gold.filter(({ isOptional, kind }) => !isOptional && kinds.includes(kind))
  const candidates = found.filter(({ kind }) => kinds.includes(kind))
  const scored = required
    .flatMap((one) => candidates.map((quote) => ({ gold: one, quote, score: overlap(trimmed(text, one), trimmed(text, quote)) })))
    .filter(({ score }) => score >= minimum)
    .sort((a, b) => b.score - a.score)
  const pairs: Pairing['pairs'] = []
  for (const { gold: one, quote } of scored) {
    if (!pairs.some((pair) => pair.gold === one || pair.quote === quote)) pairs.push({ gold: one, quote })
  }
  const isOptional = (quote: Quote) =>
    gold.some((one) => one.isOptional && overlap(trimmed(text, one), trimmed(text, quote)) >= Math.min(minimum, 0.5))
  return {
    pairs,
    missed: required.filter((one) => !pairs.some((pair) => pair.gold === one)),
    wrong: candidates.filter((quote) => !pairs.some((pair) => pair.quote === quote) && !isOptional(quote)),
  }
}

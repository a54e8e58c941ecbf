import { type Change, compareShares } from '../figures/change.ts'
import type { Pair } from './compare.ts'

/** How far a subject is from what is usual; `score` is in standard deviations of chance, negative for a fall. */
export type Move = { change: Change; score: number }

/** Less than this is how days differ by chance: each of 500 subjects would cross 3 about once in a year of days. */
const LEAST_SCORE = 3
/** And a reader would not call less than this a move. */
const LEAST_FACTOR = 1.5
/** Less on both sides is nothing to tell of. */
const LEAST_ARTICLES = 5

/**
 * Judges whether a subject moved, as a share of what was collected: more articles collected are no more interest. `base` is all articles of the same
 * outlets and days. Null where nothing worth telling happened. The score is the signed root of the likelihood ratio of a Poisson count.
 */
export function judgeMove(counts: Pair, base: Pair): Move | null {
  if (base.now === 0 || base.usual === 0 || Math.max(counts.now, counts.usual) < LEAST_ARTICLES) return null
  const change = compareShares({ count: counts.now, base: base.now }, { count: counts.usual, base: base.usual })
  const expected = (counts.usual / base.usual) * base.now
  const score = signedRoot(counts.now, expected)
  if (Math.abs(score) < LEAST_SCORE) return null
  if (change.kind === 'factor' && change.factor < LEAST_FACTOR && change.factor > 1 / LEAST_FACTOR) return null
  return { change, score }
}

/** A subject that was never there before is measured against half an article. */
function signedRoot(counted: number, expected: number): number {
  const usual = Math.max(expected, 0.5)
  const ratio = counted === 0 ? usual : counted * Math.log(counted / usual) - (counted - usual)
  return Math.sign(counted - usual) * Math.sqrt(2 * Math.max(0, ratio))
}

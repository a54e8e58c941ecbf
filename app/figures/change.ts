/** What was counted, of how many collected articles. */
export type Part = { count: number; base: number }

/**
 * How a share moved against the period before. `none`: there is nothing to compare with. `new`: it was not there before. `isSmall`: the
 * count before is under ten, so that the factor is mostly chance.
 */
export type Change = { kind: 'none' } | { kind: 'new' } | { kind: 'factor'; factor: number; isSmall: boolean }

const SMALL_BASE = 10

/** Compares shares, not counts: more articles collected must not look like more interest. */
export function compareShares(now: Part, before: Part): Change {
  if (before.base === 0 || now.base === 0) return { kind: 'none' }
  if (before.count === 0) return now.count === 0 ? { kind: 'none' } : { kind: 'new' }
  const factor = now.count / now.base / (before.count / before.base)
  return { kind: 'factor', factor, isSmall: before.count < SMALL_BASE }
}

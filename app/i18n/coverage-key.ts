import type { CoverageState } from '#db/rows/coverage.ts'
import type { MessageKey } from './catalogues.ts'

/** The thresholds by which scraper/health/classify-day.ts judges a day; tests/app/coverage-key.test.ts holds this list against it. */
const reasons = [
  'before-coverage',
  'not-running',
  'paused',
  'paused-in-part',
  'not-reached',
  'refused',
  'out-of-reach-in-part',
  'layout-does-not-fit',
  'bodies-short',
  'pages-unread',
  'no-dates',
  'quiet-as-usual',
  'nothing-published',
  'complete',
] as const

/** Why a day is a gap, in words: the reason where it is known, else the state. */
export function coverageKey({ state, reason }: { state: CoverageState; reason: string | null }): MessageKey {
  const known = reasons.find((one) => one === reason)
  return known ? `coverage.reason.${known}` : `coverage.state.${state}`
}

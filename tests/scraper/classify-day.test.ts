import { expect, test } from 'vitest'
import { classifyDay } from '#scraper/health/classify-day.ts'
import type { DayEvidence } from '#scraper/health/day-evidence.ts'

const DAY_MS = 86_400_000

const wholeDay: DayEvidence = {
  isBeforeCoverage: false,
  elapsedMs: DAY_MS,
  unseenMs: 0,
  reachedRuns: 24,
  unreachedRuns: 0,
  sourceFailures: {},
  fetchFailures: {},
  extractFailures: 0,
  articles: 40,
  undated: 0,
  isUndatedOutlet: false,
  withBody: 38,
  untitled: 0,
  pausedMs: 0,
  unread: 0,
  usual: 42,
  usualBodyShare: 0.95,
}

const cases: [string, Partial<DayEvidence>, string, string][] = [
  ['a day read whole is collected', {}, 'collected', 'complete'],
  ['a day before the outlet was added is not zero', { isBeforeCoverage: true, articles: 3 }, 'not-added', 'before-coverage'],
  ['a day on which Rasad did not run', { reachedRuns: 0, unseenMs: DAY_MS, articles: 0 }, 'unreachable', 'not-running'],
  ['a day on which the outlet was paused', { reachedRuns: 0, unseenMs: DAY_MS, pausedMs: DAY_MS, articles: 0 }, 'unreachable', 'paused'],
  ['a day on which the outlet was paused at noon', { unseenMs: DAY_MS / 2, pausedMs: DAY_MS / 2 }, 'partial', 'paused-in-part'],
  [
    'a site that was down all day',
    { reachedRuns: 0, unreachedRuns: 24, unseenMs: DAY_MS, sourceFailures: { timeout: 20, dns: 4 }, articles: 0 },
    'unreachable',
    'not-reached',
  ],
  [
    'a site that refused us all day',
    { reachedRuns: 0, unreachedRuns: 24, unseenMs: DAY_MS, sourceFailures: { blocked: 20, timeout: 4 }, articles: 0 },
    'blocked',
    'refused',
  ],
  [
    'a site that was down all day, whose feed next morning still showed what was known',
    { reachedRuns: 0, unreachedRuns: 24, unseenMs: 0, sourceFailures: { timeout: 24 } },
    'collected',
    'complete',
  ],
  ['an outage longer than the feed remembers', { unseenMs: DAY_MS / 4, unreachedRuns: 6 }, 'partial', 'out-of-reach-in-part'],
  ['pages that come while the layout no longer fits', { articles: 2, extractFailures: 30 }, 'broken', 'layout-does-not-fit'],
  ['one odd page among many is no broken layout', { extractFailures: 1 }, 'collected', 'complete'],
  ['bodies that shrank to a line', { articles: 20, withBody: 1 }, 'broken', 'bodies-short'],
  ['an outlet whose pieces are always short', { withBody: 1, usualBodyShare: 0.02 }, 'collected', 'complete'],
  ['pages that are refused while the feed answers', { articles: 1, fetchFailures: { blocked: 30 }, unread: 30 }, 'blocked', 'refused'],
  ['a few pages that timed out for good', { unread: 5, fetchFailures: { timeout: 5 } }, 'partial', 'pages-unread'],
  ['pages without a date', { articles: 2, undated: 30 }, 'undated', 'no-dates'],
  ['a past day of an outlet that prints no dates', { articles: 0, withBody: 0, isUndatedOutlet: true }, 'undated', 'no-dates'],
  ['a quiet Friday', { articles: 0, withBody: 0, usual: 1 }, 'silent', 'quiet-as-usual'],
  ['a day without news on a site that answered', { articles: 0, withBody: 0 }, 'silent', 'nothing-published'],
]

test.each(cases)('%s', (_, facts, state, reason) => {
  expect(classifyDay({ ...wholeDay, ...facts })).toEqual({ state, reason })
})

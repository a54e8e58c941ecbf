import { expect, test } from 'vitest'
import { findTrouble, type RunFacts } from '#scraper/health/find-trouble.ts'

const well: RunFacts = {
  sourcesReached: 2,
  unreachedInRow: 0,
  isRefused: false,
  emptySources: 0,
  extractFailures: 0,
  articles: 12,
  withBody: 12,
  dated: 12,
  withoutLayout: 0,
  usualBodyShare: 0.95,
  usualDatedShare: 1,
  articlesOfTwoDays: 60,
  usualOfTwoDays: 70,
}

const cases: [string, Partial<RunFacts>, string[]][] = [
  ['an outlet that is read as ever', {}, []],
  ['a layout that no longer fits is called in one run', { articles: 1, extractFailures: 11 }, ['layout-broken']],
  ['a layout that no longer fits pages which say of themselves what they hold', { withoutLayout: 12 }, ['layout-broken']],
  ['a single odd page is not', { extractFailures: 1 }, []],
  ['a selector that finds only the lead', { withBody: 1 }, ['bodies-short']],
  ['short pieces of an outlet that writes short are not', { withBody: 1, usualBodyShare: 0.1 }, []],
  ['dates that vanish', { dated: 0 }, ['dates-missing']],
  ['a new outlet is not compared with habits it has not', { withBody: 0, dated: 0, usualBodyShare: null, usualDatedShare: null }, []],
  ['one failed run is a hiccup', { sourcesReached: 0, articles: 0, unreachedInRow: 1 }, []],
  ['three failed runs are an outage', { sourcesReached: 0, articles: 0, unreachedInRow: 3 }, ['unreachable']],
  ['three refused runs are a refusal', { sourcesReached: 0, articles: 0, unreachedInRow: 3, isRefused: true }, ['refused']],
  ['two silent days of a busy outlet', { articles: 0, articlesOfTwoDays: 0 }, ['stopped']],
  ['a silent weekend of an outlet that rests', { articles: 0, articlesOfTwoDays: 0, usualOfTwoDays: 2 }, []],
  ['a listing without a link', { emptySources: 1 }, ['source-empty']],
]

test.each(cases)('%s', (_, facts, kinds) => {
  expect(findTrouble({ ...well, ...facts }).map((one) => one.kind)).toEqual(kinds)
})

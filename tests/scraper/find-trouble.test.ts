import { expect, test } from 'vitest'
import { findTrouble, type PageRead, type RunFacts } from '#scraper/health/find-trouble.ts'

const good = { fits: true, hasBody: true, hasDate: true }
const unfit = { ...good, fits: false }
const short = { ...good, hasBody: false }
const undated = { ...good, hasDate: false }

/** Pages newest first, so many of each kind; the newest has the highest number. */
function pages(...groups: [number, Omit<PageRead, 'pageId'>][]): PageRead[] {
  const kinds = groups.flatMap(([count, kind]) => Array.from({ length: count }, () => kind))
  return kinds.map((kind, index) => ({ ...kind, pageId: kinds.length - index }))
}

const well: RunFacts = {
  sourcesReached: 2,
  unreachedInRow: 0,
  isRefused: false,
  emptySources: 0,
  pages: pages([120, good]),
  pagesOfRun: 12,
  articlesOfTwoDays: 60,
  usualOfTwoDays: 70,
}
const down = { sourcesReached: 0, pagesOfRun: 0 }

const cases: [string, Partial<RunFacts>, string[]][] = [
  ['an outlet that is read as ever', {}, []],
  ['a layout that no longer fits the pages of a run', { pages: pages([12, unfit], [100, good]) }, ['layout-broken']],
  [
    'the first page of a new look, where a hundred fitted before',
    { pages: pages([1, unfit], [110, good]), pagesOfRun: 1 },
    ['layout-broken'],
  ],
  [
    'one odd page where one in thirty always was odd',
    { pages: pages([1, unfit], [50, good], [2, unfit], [50, good], [2, unfit]), pagesOfRun: 1 },
    [],
  ],
  [
    'several of them in a row, one a run',
    { pages: pages([3, unfit], [50, good], [2, unfit], [50, good], [2, unfit]), pagesOfRun: 1 },
    ['layout-broken'],
  ],
  ['a single odd page among many of one run', { pages: pages([4, good], [1, unfit], [110, good]) }, []],
  [
    'the first page of a new look, read together with older ones',
    { pages: pages([1, unfit], [110, good]), pagesOfRun: 4 },
    ['layout-broken'],
  ],
  ['two short pieces at the head of a run', { pages: pages([2, short], [110, good]), pagesOfRun: 12 }, []],
  ['a young outlet, none of whose pages fits', { pages: pages([3, unfit]), pagesOfRun: 3 }, ['layout-broken']],
  ['the first page of a young outlet', { pages: pages([1, unfit]), pagesOfRun: 1 }, []],
  [
    'an older page that still fits, after the look has changed',
    { pages: pages([1, good], [5, unfit], [100, good]), pagesOfRun: 1 },
    ['layout-broken'],
  ],
  ['pages that fit again', { pages: pages([2, good], [5, unfit], [100, good]), pagesOfRun: 2 }, []],
  ['a selector that finds only the lead', { pages: pages([12, short], [100, good]) }, ['bodies-short']],
  ['two short pieces are no fall', { pages: pages([2, short], [100, good]), pagesOfRun: 2 }, []],
  ['short pieces of an outlet that writes short', { pages: pages([12, short], [10, good], [90, short]) }, []],
  ['dates that vanish', { pages: pages([12, undated], [100, good]) }, ['dates-missing']],
  ['an outlet that never printed dates', { pages: pages([112, undated]) }, []],
  ['one failed run is a hiccup', { ...down, unreachedInRow: 1 }, []],
  ['three failed runs are an outage', { ...down, unreachedInRow: 3 }, ['unreachable']],
  ['three refused runs are a refusal', { ...down, unreachedInRow: 3, isRefused: true }, ['refused']],
  ['two silent days of a busy outlet', { articlesOfTwoDays: 0 }, ['stopped']],
  ['a silent weekend of an outlet that rests', { articlesOfTwoDays: 0, usualOfTwoDays: 2 }, []],
  ['a listing without a link', { emptySources: 1 }, ['source-empty']],
  ['a listing without a link answers, though nothing can be had of it', { ...down, unreachedInRow: 4, emptySources: 1 }, ['source-empty']],
]

test.each(cases)('%s', (_, facts, kinds) => {
  expect(findTrouble({ ...well, ...facts }).map((one) => one.kind)).toEqual(kinds)
})

test('the alarm of a layout names the newest page that it does not fit and the newest that it does', () => {
  const [trouble] = findTrouble({ ...well, pages: pages([2, unfit], [100, good]), pagesOfRun: 2 })
  expect(trouble).toMatchObject({ kind: 'layout-broken', failingPageId: 102, goodPageId: 100 })
})

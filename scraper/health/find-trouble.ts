import type { AlarmRow } from '#db/rows/coverage.ts'
import { type Fall, type FallRule, findFall } from './find-fall.ts'

/** A page as it was read: whether a layout of the definition fitted it, and whether its article has a body over 200 letters and a date (null where the page says nothing of it). */
export type PageRead = { pageId: number; fits: boolean; hasBody: boolean | null; hasDate: boolean | null }

/** What a run showed, and the days around it: what alarms are judged by. */
export type RunFacts = {
  sourcesReached: number
  /** Runs in a row, this one included, in which no source answered. */
  unreachedInRow: number
  /** Whether most of what the sources answered in those runs were refusals. */
  isRefused: boolean
  /** Listings that came without a link that fits, though they had some before, or all of them. */
  emptySources: number
  /** The pages that were read lately, newest first by when they appeared; as many as `pagesOfRun` were read in this run. */
  pages: readonly PageRead[]
  pagesOfRun: number
  /** Articles of the last two days and of today so far, and what these weekdays usually bring; null where not known. */
  articlesOfTwoDays: number
  usualOfTwoDays: number | null
}

export type TroubleKind = 'unreachable' | 'refused' | 'layout-broken' | 'bodies-short' | 'dates-missing' | 'source-empty' | 'stopped'
export type Trouble = {
  kind: TroubleKind
  stage: AlarmRow['stage']
  detail: string
  /** Of the pages read lately, the newest that shows the trouble and the newest before it that does not; null where no page shows it. */
  failingPageId: number | null
  goodPageId: number | null
}

/** So many runs in a row without an answer are no hiccup. */
const UNREACHED_RUNS = 3
/** Two silent days are a stop where they usually bring at least this many articles. */
const STOPPED_LEAST = 6
/** Layouts fit or do not; texts are short and dates missing now and then, and seldom alone. */
const LAYOUT_RULE: FallRule = { chance: 0.01, least: 1, needsHabit: false, mayBeginWithinRun: true }
const FIELD_RULE: FallRule = { chance: 0.00001, least: 3, needsHabit: true, mayBeginWithinRun: false }

/** All kinds of trouble that an outlet is in after a run; empty when it is well. */
export function findTrouble(run: RunFacts): Trouble[] {
  return [reach(run), layout(run), bodies(run), dates(run), emptySource(run), stopped(run)].filter((one) => one !== null)
}

function reach(run: RunFacts): Trouble | null {
  if (run.unreachedInRow < UNREACHED_RUNS || run.emptySources > 0) return null
  return withoutPages(run.isRefused ? 'refused' : 'unreachable', 'fetch', `${run.unreachedInRow} runs in a row without an answer`)
}

function layout(run: RunFacts): Trouble | null {
  return fallOf(
    run,
    'layout-broken',
    ({ fits }) => fits,
    LAYOUT_RULE,
    (count) => `no layout fits ${count}`,
  )
}

/** What no layout fits is judged by that alone. */
function bodies(run: RunFacts): Trouble | null {
  return fallOf(
    run,
    'bodies-short',
    ({ hasBody, fits }) => (fits ? hasBody : null),
    FIELD_RULE,
    (count) => `no text of usual length on ${count}`,
  )
}

function dates(run: RunFacts): Trouble | null {
  return fallOf(
    run,
    'dates-missing',
    ({ hasDate }) => hasDate,
    FIELD_RULE,
    (count) => `no date on ${count}`,
  )
}

function fallOf(
  { pages, pagesOfRun }: RunFacts,
  kind: TroubleKind,
  has: (page: PageRead) => boolean | null,
  rule: FallRule,
  describe: (count: string) => string,
): Trouble | null {
  const telling = pages.map((page, index) => ({ ...page, has: has(page), isOfRun: index < pagesOfRun })).filter((page) => page.has !== null)
  const ofRun = telling.filter(({ isOfRun }) => isOfRun).length
  const fall = findFall(
    telling.map((page) => page.has === true),
    ofRun,
    rule,
  )
  if (!fall) return null
  return {
    kind,
    stage: 'extract',
    detail: describe(countsOf(fall)),
    failingPageId: telling.find((page) => page.has === false)?.pageId ?? null,
    goodPageId: telling.find((page) => page.has === true)?.pageId ?? null,
  }
}

function countsOf({ lacking, pages, before }: Fall): string {
  return `${lacking} of the newest ${pages} pages; of the ${before.pages} before, ${before.lacking}`
}

function emptySource(run: RunFacts): Trouble | null {
  if (run.emptySources === 0) return null
  return withoutPages('source-empty', 'discover', `${run.emptySources} sources came without a single article`)
}

function stopped(run: RunFacts): Trouble | null {
  if (run.sourcesReached === 0 || run.articlesOfTwoDays > 0 || run.usualOfTwoDays === null || run.usualOfTwoDays < STOPPED_LEAST)
    return null
  return withoutPages('stopped', 'discover', `no article in two days that usually bring ${Math.round(run.usualOfTwoDays)}`)
}

function withoutPages(kind: TroubleKind, stage: Trouble['stage'], detail: string): Trouble {
  return { kind, stage, detail, failingPageId: null, goodPageId: null }
}

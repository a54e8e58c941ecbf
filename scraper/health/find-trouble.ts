import type { AlarmRow } from '#db/rows/coverage.ts'

/** What a run showed, and the days around it: what alarms are judged by. */
export type RunFacts = {
  sourcesReached: number
  /** Runs in a row, this one included, in which no source answered. */
  unreachedInRow: number
  /** Whether most of what the sources answered in those runs were refusals. */
  isRefused: boolean
  /** Listings and feeds that came without a single link or item. */
  emptySources: number
  /** Pages that came and could not be read in this run. */
  extractFailures: number
  /** Of the articles read in this run: all, with a body over 200 letters, with a date. */
  articles: number
  withBody: number
  dated: number
  /** Articles that no layout of the definition fitted, so that they were read by what their pages say of themselves. */
  withoutLayout: number
  /** Shares over the outlet's articles of eight weeks; null where too few are known. */
  usualBodyShare: number | null
  usualDatedShare: number | null
  /** Articles of the last two days and of today so far, and what these weekdays usually bring; null where not known. */
  articlesOfTwoDays: number
  usualOfTwoDays: number | null
}

export type TroubleKind = 'unreachable' | 'refused' | 'layout-broken' | 'bodies-short' | 'dates-missing' | 'source-empty' | 'stopped'
export type Trouble = { kind: TroubleKind; stage: AlarmRow['stage']; detail: string }

/** So many runs in a row without an answer are no hiccup. */
const UNREACHED_RUNS = 3
/** Fewer pages than this say nothing of a layout. */
const LEAST_PAGES = 3
const BROKEN_SHARE = 0.5
const FALL = 0.5
/** Two silent days are a stop where they usually bring at least this many articles. */
const STOPPED_LEAST = 6

/** All kinds of trouble that an outlet is in after a run; empty when it is well. */
export function findTrouble(run: RunFacts): Trouble[] {
  return [reach(run), layout(run), bodies(run), dates(run), emptySource(run), stopped(run)].filter((one) => one !== null)
}

function reach(run: RunFacts): Trouble | null {
  if (run.unreachedInRow < UNREACHED_RUNS) return null
  const detail = `${run.unreachedInRow} runs in a row without an answer`
  return run.isRefused ? { kind: 'refused', stage: 'fetch', detail } : { kind: 'unreachable', stage: 'fetch', detail }
}

function layout(run: RunFacts): Trouble | null {
  const pages = run.articles + run.extractFailures
  const unfit = run.withoutLayout + run.extractFailures
  if (unfit < LEAST_PAGES || unfit < BROKEN_SHARE * pages) return null
  const detail = `no layout fits ${unfit} of ${pages} pages; ${run.withoutLayout} of them were read by what they say of themselves`
  return { kind: 'layout-broken', stage: 'extract', detail }
}

function bodies(run: RunFacts): Trouble | null {
  if (run.usualBodyShare === null || run.articles < LEAST_PAGES || run.withBody / run.articles >= FALL * run.usualBodyShare) return null
  return { kind: 'bodies-short', stage: 'extract', detail: `${run.withBody} of ${run.articles} articles have a text of usual length` }
}

function dates(run: RunFacts): Trouble | null {
  if (run.usualDatedShare === null || run.articles < LEAST_PAGES || run.dated / run.articles >= FALL * run.usualDatedShare) return null
  return { kind: 'dates-missing', stage: 'extract', detail: `${run.dated} of ${run.articles} articles have a date` }
}

function emptySource(run: RunFacts): Trouble | null {
  if (run.emptySources === 0) return null
  return { kind: 'source-empty', stage: 'discover', detail: `${run.emptySources} sources came without a single article` }
}

function stopped(run: RunFacts): Trouble | null {
  if (run.sourcesReached === 0 || run.articlesOfTwoDays > 0 || run.usualOfTwoDays === null || run.usualOfTwoDays < STOPPED_LEAST)
    return null
  return { kind: 'stopped', stage: 'discover', detail: `no article in two days that usually bring ${Math.round(run.usualOfTwoDays)}` }
}

import type { CoverageState } from '#db/rows/coverage.ts'
import type { DayEvidence } from './day-evidence.ts'

/** Which threshold decided the state; translated on pages, explained in docs/coverage.md. */
export type CoverageReason =
  | 'before-coverage'
  | 'not-running'
  | 'paused'
  | 'paused-in-part'
  | 'not-reached'
  | 'refused'
  | 'out-of-reach-in-part'
  | 'layout-does-not-fit'
  | 'bodies-short'
  | 'pages-unread'
  | 'no-dates'
  | 'quiet-as-usual'
  | 'nothing-published'
  | 'complete'

export type DayVerdict = { state: CoverageState; reason: CoverageReason }

/** From this share of a day unseen on, the day is as good as not looked at. */
const UNSEEN_ALL = 0.9
/** From this share of a day unseen on, the day is partial. */
const UNSEEN_PART = 0.1
/** More unread addresses than this share of what was found make a day partial. */
const UNREAD_PART = 0.05
/** Pages that came but could not be read: from this share on, and not from one or two, the layout no longer fits. */
const BROKEN_SHARE = 0.5
const BROKEN_LEAST = 3
/** Bodies over 200 letters fell below this share of what is usual for the outlet. */
const BODY_FALL = 0.5
/** A weekday that usually brings fewer articles than this may bring none. */
const QUIET = 3

/** Failures by which a site says that it does not want us, as opposed to not being there. */
export const REFUSALS = new Set(['blocked', 'rate-limited', 'cookie-wall', 'login-wall', 'robots'])

/** A listing that came without a link that fits: its layout has changed. */
const EMPTY_SOURCES = new Set(['no-links'])

/** Gives an outlet's day its coverage state, by the first threshold that holds. */
export function classifyDay(day: DayEvidence): DayVerdict {
  return beforeOrUnseen(day) ?? brokenOrRefused(day) ?? incomplete(day) ?? quietOrWhole(day)
}

function beforeOrUnseen(day: DayEvidence): DayVerdict | null {
  if (day.isBeforeCoverage) return { state: 'not-added', reason: 'before-coverage' }
  if (day.unseenMs < UNSEEN_ALL * day.elapsedMs) return null
  if (day.reachedRuns + day.unreachedRuns === 0) return { state: 'unreachable', reason: isOfPause(day) ? 'paused' : 'not-running' }
  if (day.reachedRuns > 0) return null
  if (isMostly(day.sourceFailures, EMPTY_SOURCES)) return { state: 'broken', reason: 'layout-does-not-fit' }
  return isMostly(day.sourceFailures, REFUSALS) ? { state: 'blocked', reason: 'refused' } : { state: 'unreachable', reason: 'not-reached' }
}

/** Whether what was not seen of a day lies for the most part in a pause. */
function isOfPause({ pausedMs, unseenMs }: DayEvidence): boolean {
  return pausedMs > 0 && pausedMs * 2 >= unseenMs
}

function brokenOrRefused(day: DayEvidence): DayVerdict | null {
  const read = day.articles + day.undated
  if (day.extractFailures >= BROKEN_LEAST && day.extractFailures >= BROKEN_SHARE * (read + day.extractFailures)) {
    return { state: 'broken', reason: 'layout-does-not-fit' }
  }
  const bodyShare = day.withBody / day.articles
  if (day.articles >= BROKEN_LEAST && day.usualBodyShare !== null && bodyShare < BODY_FALL * day.usualBodyShare) {
    return { state: 'broken', reason: 'bodies-short' }
  }
  // What robots.txt keeps from us is not ours to read; only where it leaves nothing is the outlet closed.
  const { robots = 0, ...others } = day.fetchFailures
  const refused = countOf(others, REFUSALS) + (read === 0 ? robots : 0)
  return refused >= BROKEN_LEAST && refused > read ? { state: 'blocked', reason: 'refused' } : null
}

function incomplete(day: DayEvidence): DayVerdict | null {
  if (day.unseenMs > UNSEEN_PART * day.elapsedMs) {
    if (isMostly(day.sourceFailures, EMPTY_SOURCES)) return { state: 'broken', reason: 'layout-does-not-fit' }
    return { state: 'partial', reason: isOfPause(day) ? 'paused-in-part' : 'out-of-reach-in-part' }
  }
  if (day.unread > UNREAD_PART * (day.articles + day.undated + day.unread)) return { state: 'partial', reason: 'pages-unread' }
  const isUndated = day.undated > day.articles || (day.articles === 0 && day.isUndatedOutlet)
  return isUndated ? { state: 'undated', reason: 'no-dates' } : null
}

function quietOrWhole(day: DayEvidence): DayVerdict {
  if (day.articles > 0) return { state: 'collected', reason: 'complete' }
  return { state: 'silent', reason: day.usual !== null && day.usual < QUIET ? 'quiet-as-usual' : 'nothing-published' }
}

function isMostly(failures: Record<string, number>, kinds: ReadonlySet<string>): boolean {
  const all = Object.values(failures).reduce((sum, count) => sum + count, 0)
  return all > 0 && countOf(failures, kinds) * 2 >= all
}

function countOf(failures: Record<string, number>, kinds: ReadonlySet<string>): number {
  return Object.entries(failures).reduce((sum, [kind, count]) => sum + (kinds.has(kind) ? count : 0), 0)
}

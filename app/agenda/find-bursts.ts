import type { SubjectTime } from '#db/queries/subject-times.ts'
import type { Press } from './compare-presses.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Of whom nobody wrote for a day, what is then written begins an event. */
const QUIET_MS = 24 * HOUR_MS
/** How long an event is looked at. */
const WATCHED_MS = 24 * HOUR_MS
/** Fewer articles in either press are no event of both. */
const LEAST_PER_PRESS = 3

type Timed = Pick<SubjectTime, 'article_id' | 'outlet_id' | 'day' | 'published_at' | 'isDayOnly'>

/** The first article of each press in an event. */
export type Firsts = Record<Press, { articleId: number; outletId: number; at: number; articles: number }>

/**
 * An event of a subject: after a day without any, both presses wrote of it within a day. `undecided` says why it cannot be told who was first: an article
 * around prints only its day, or outlets of a press were not collected.
 */
export type Burst = { firsts: Firsts; leader: Press | null; leadMs: number; undecided: 'day-only' | 'coverage' | null }

/**
 * The events of one subject, earliest first. `articles` are in the order of their instants and begin a day before `since`, so that the quiet before the first one
 * is known; `wasSeen` says whether a press was collected well enough on a day to say that it had nothing.
 */
export function findBursts(
  articles: Timed[],
  since: number,
  pressOf: Map<number, Press>,
  wasSeen: (press: Press, day: string) => boolean,
): Burst[] {
  const timed = articles.filter((article) => !article.isDayOnly)
  const bursts: Burst[] = []
  for (const [index, article] of timed.entries()) {
    const before = timed[index - 1]
    if (article.published_at < since || (before && article.published_at - before.published_at < QUIET_MS)) continue
    const firsts = findFirsts(
      timed.slice(index).filter((one) => one.published_at < article.published_at + WATCHED_MS),
      pressOf,
    )
    if (!firsts) continue
    const lead = minuteOf(firsts.fa.at) - minuteOf(firsts.ar.at)
    const leader = lead === 0 ? null : lead > 0 ? 'ar' : 'fa'
    const undecided = isClouded(article.published_at, articles) ? 'day-only' : bothSeen(firsts, wasSeen) ? null : 'coverage'
    bursts.push({ firsts, leader, leadMs: Math.abs(lead) * MINUTE_MS, undecided })
  }
  return bursts
}

/** Pages print minutes; what some of them add of seconds decides nothing. */
function minuteOf(instant: number): number {
  return Math.floor(instant / MINUTE_MS)
}

function findFirsts(event: Timed[], pressOf: Map<number, Press>): Firsts | null {
  const byPress = Map.groupBy(event, (article) => pressOf.get(article.outlet_id))
  const firstOf = (press: Press) => {
    const own = byPress.get(press) ?? []
    const [first] = own
    return first && own.length >= LEAST_PER_PRESS
      ? { articleId: first.article_id, outletId: first.outlet_id, at: first.published_at, articles: own.length }
      : null
  }
  const [ar, fa] = [firstOf('ar'), firstOf('fa')]
  return ar && fa && { ar, fa }
}

/** Whether an article that prints only its day may have come before the event's first one, or in the quiet before it. */
function isClouded(start: number, articles: Timed[]): boolean {
  return articles.some((one) => one.isDayOnly && one.published_at <= start && one.published_at + 24 * HOUR_MS > start - QUIET_MS)
}

/** The days of the event's beginning, and of the quiet before it, as the calendar of UTC counts them. */
function bothSeen(firsts: Firsts, wasSeen: (press: Press, day: string) => boolean): boolean {
  const start = Math.min(firsts.ar.at, firsts.fa.at)
  const days = new Set([start - QUIET_MS, start, Math.max(firsts.ar.at, firsts.fa.at)].map((at) => new Date(at).toISOString().slice(0, 10)))
  return [...days].every((day) => wasSeen('ar', day) && wasSeen('fa', day))
}

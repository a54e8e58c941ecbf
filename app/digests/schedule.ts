import type { Calendar } from '#analysis/dates/reading.ts'
import { localDay, offsetAt } from '#analysis/dates/time-zone.ts'
import { addDays, weekdayOf } from '../figures/days.ts'
import { dateIn, endOfMonth } from '../i18n/calendars.ts'

/**
 * On which days a digest is due, and at what time of a clock (`minute` since midnight). Weekdays: 0 is Sunday. `day` of a month of the calendar; a month that is
 * shorter has it on its last day.
 */
export type Schedule =
  | { kind: 'daily'; minute: number }
  | { kind: 'weekdays'; weekdays: number[]; minute: number }
  | { kind: 'monthly'; calendar: Calendar; day: number; minute: number }

const MINUTE_MS = 60_000
/** No schedule rests for longer: 31 days of a month, and some for zones and leaps. */
const LONGEST_REST_DAYS = 40

/**
 * The first instant after `after` at which a digest is due by the clocks of a zone. A time that clocks skip (summer time begins) is due when they show the next
 * one that there is; one that they show twice is due the first time alone.
 */
export function nextDue(schedule: Schedule, timeZone: string, after: number): number {
  const first = addDays(localDay(after, timeZone), -1)
  for (let ahead = 0; ahead <= LONGEST_REST_DAYS; ahead++) {
    const day = addDays(first, ahead)
    if (!isDueOn(schedule, day)) continue
    const instant = firstInstant(day, schedule.minute, timeZone)
    if (instant > after) return instant
  }
  throw new Error(`Cannot find when ${JSON.stringify(schedule)} is due after ${after}`)
}

/** The last instant before `at` at which it was due. */
export function dueBefore(schedule: Schedule, timeZone: string, at: number): number {
  let before = nextDue(schedule, timeZone, at - LONGEST_REST_DAYS * 86_400_000)
  for (let next = before; next < at; next = nextDue(schedule, timeZone, next)) before = next
  return before
}

/** Whether a day (`YYYY-MM-DD`) is one of a schedule's. */
export function isDueOn(schedule: Schedule, day: string): boolean {
  if (schedule.kind === 'daily') return true
  if (schedule.kind === 'weekdays') return schedule.weekdays.includes(weekdayOf(day))
  const { calendar, day: wanted } = schedule
  return dateIn(calendar, day).day === wanted || (endOfMonth(calendar, day) === day && dateIn(calendar, day).day < wanted)
}

/** The first instant at which clocks of the zone show the time of the day, or have passed it. */
function firstInstant(day: string, minute: number, timeZone: string): number {
  const wall = Date.parse(day) + minute * MINUTE_MS
  const offsets = [offsetAt(wall - 86_400_000, timeZone), offsetAt(wall + 86_400_000, timeZone)]
  const candidates = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  return candidates.length > 0 ? Math.min(...candidates) : findSkip(wall, timeZone)
}

/** The instant at which clocks jump over a wall time: before it they show less, after it more. */
function findSkip(wall: number, timeZone: string): number {
  let [before, after] = [wall - 86_400_000, wall + 86_400_000]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (middle + offsetAt(middle, timeZone) < wall) before = middle
    else after = middle
  }
  return after
}

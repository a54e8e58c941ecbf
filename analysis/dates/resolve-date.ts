import { type DateBounds, type DateChoice, fullYear } from './bounds.ts'
import { dayOf, toDayNumber, weekdayOf, yearOf } from './calendars.ts'
import type { PrintedDate } from './find-dates.ts'
import { readNumbers } from './read-numbers.ts'
import type { Calendar, DateFailure } from './reading.ts'

/** The day that one printed date means. `trusted` is false for a Hijri date that may not stand alone. */
export type ResolvedDate = { start: number; end: number; dayNumber: number; calendar: Calendar; trusted: boolean; weekdayDiffers: boolean }
export type UnresolvedDate = { start: number; end: number; failure: DateFailure; detail: string; month?: string }

const OLDEST_YEAR = 1800
/** How far back a date without a year may lie: half a year, or a whole one where its weekday agrees. */
const YEARLESS_DAYS = 183
const YEARLESS_WEEKDAY_DAYS = 366

/** Finds the one day that a printed date can mean, or says why there is none or more than one. */
export function resolveDate(date: PrintedDate, bounds: DateBounds): ResolvedDate | UnresolvedDate {
  const place = { start: date.start, end: date.end }
  if (date.form === 'month')
    return { ...place, failure: 'no-day', detail: 'a month and no day of it', month: monthOf(date.year, date.month) }
  if (date.form === 'named' && date.day === null) {
    const month = date.calendar === 'gregorian' && date.year ? { month: monthOf(date.year, date.month) } : {}
    return { ...place, failure: 'no-day', detail: 'a month and no day of it', ...month }
  }
  const tiers = date.form === 'numbers' ? readNumbers(date.numbers, date.era, bounds) : [readNamed(date, bounds)]
  return { ...place, ...choose(tiers, date.weekday, bounds) }
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

function readNamed(date: PrintedDate & { form: 'named' }, bounds: DateBounds): DateChoice[] {
  const { calendar, month } = date
  const day = date.day as number
  if (date.year !== null) return [{ calendar, year: fullYear(date.year, calendar, bounds), month, day }]
  if (!bounds.resolvesYear && !bounds.mayLieAhead) return []
  const current = yearOf(calendar, bounds.latestDay)
  const years = [current - 1, current, current + 1]
  return nearestYear(
    years.map((year) => ({ calendar, year, month, day })),
    date.weekday,
    bounds,
  )
}

/** Of the same day in several years the nearest, if it is near enough to be meant; none where that would be a guess. */
function nearestYear(choices: DateChoice[], weekday: number | null, { latestDay, mayLieAhead }: DateBounds): DateChoice[] {
  const near = choices
    .map((choice) => ({ choice, dayNumber: dayNumberOf(choice) }))
    .filter(({ dayNumber }) => dayNumber !== null && (mayLieAhead || dayNumber <= latestDay))
    .map(({ choice, dayNumber }) => ({ choice, dayNumber: dayNumber as number, away: Math.abs(latestDay - (dayNumber as number)) }))
    .filter(({ dayNumber, away }) =>
      weekday === null ? away <= YEARLESS_DAYS : weekdayOf(dayNumber) === weekday && away <= YEARLESS_WEEKDAY_DAYS,
    )
    .sort((a, b) => a.away - b.away)
  return near.slice(0, 1).map(({ choice }) => choice)
}

/** From the first tier in which any choice is a day: that day if it is one alone, or the one that the weekday confirms. */
function choose(
  tiers: DateChoice[][],
  weekday: number | null,
  bounds: DateBounds,
): Omit<ResolvedDate, 'start' | 'end'> | { failure: DateFailure; detail: string } {
  if (tiers.flat().length === 0) return { failure: 'no-year', detail: 'no year was printed, and more than one can be meant' }
  let failure: { failure: DateFailure; detail: string } | null = null
  for (const tier of tiers) {
    const days = tier.map((choice) => ({ choice, dayNumber: dayNumberOf(choice) })).filter((one) => one.dayNumber !== null) as {
      choice: DateChoice
      dayNumber: number
    }[]
    const possible = days.filter(({ dayNumber }) => bounds.mayLieAhead || dayNumber <= bounds.latestDay)
    if (possible.length === 0 && days[0])
      failure ??= { failure: 'out-of-range', detail: `${dayOf(days[0].dayNumber)} is after the page was fetched` }
    const confirmed = possible.filter(({ dayNumber }) => weekday !== null && weekdayOf(dayNumber) === weekday)
    const meant = confirmed.length > 0 ? confirmed : possible
    if (new Set(meant.map(({ dayNumber }) => dayNumber)).size > 1) {
      return { failure: 'ambiguous', detail: `can be ${meant.map(({ dayNumber }) => dayOf(dayNumber)).join(' or ')}` }
    }
    if (meant[0]) return resolved(meant[0].choice, meant[0].dayNumber, weekday, bounds)
  }
  return failure ?? { failure: 'impossible', detail: 'there is no such day' }
}

function resolved(
  { calendar }: DateChoice,
  dayNumber: number,
  weekday: number | null,
  { trustsHijri }: DateBounds,
): Omit<ResolvedDate, 'start' | 'end'> {
  return {
    dayNumber,
    calendar,
    trusted: calendar !== 'hijri' || trustsHijri,
    weekdayDiffers: weekday !== null && weekdayOf(dayNumber) !== weekday,
  }
}

function dayNumberOf({ calendar, year, month, day }: DateChoice): number | null {
  if (calendar === 'gregorian' && year < OLDEST_YEAR) return null
  if (calendar === 'jalali' && (year < 1200 || year > 1600)) return null
  return toDayNumber(calendar, year, month, day)
}

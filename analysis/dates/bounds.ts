import { DAY_MS, yearOf } from './calendars.ts'
import type { Calendar, DateContext } from './reading.ts'
import { localDay } from './time-zone.ts'

/** What dates can be meant at all by a text. */
export type DateBounds = {
  /** The newest day, as days since 1970, that the text can name as its own. */
  latestDay: number
  mayLieAhead: boolean
  /** A date without a year can be the line's own, and means the nearest such day. */
  resolvesYear: boolean
  trustsHijri: boolean
  /** "05/04/18" begins with a Jalali year. */
  isPersian: boolean
  /** "5/4/2018 2:05 PM" may begin with the month. */
  isAmerican: boolean
}

/** A day that can be meant, before it is checked. */
export type DateChoice = { calendar: Calendar; year: number; month: number; day: number }

/** Clocks differ, and an hour is lost or won where a table of zones is old. */
const CLOCK_TOLERANCE_MS = 90 * 60_000
/** Persian digits, and letters that Arabic lacks: peh, tcheh, jeh, gaf. */
const PERSIAN = /[\u06F0-\u06F9\u067E\u0686\u0698\u06AF]/u
const PERSIAN_ZONES = new Set(['Asia/Tehran', 'Asia/Kabul', 'Iran'])
const ENGLISH_DAY_PART = /\d ?[ap]\.?m\b/iu

/** The bounds for a printed text. */
export function boundsOf(text: string, { timeZone, fetchedAt, language, trustsHijri, mayLieAhead }: DateContext): DateBounds {
  return {
    latestDay: Date.parse(localDay(latestInstant(fetchedAt), timeZone)) / DAY_MS,
    mayLieAhead: mayLieAhead ?? false,
    resolvesYear: true,
    trustsHijri: trustsHijri ?? false,
    isPersian: PERSIAN.test(text) || (language ? language === 'fa' : PERSIAN_ZONES.has(timeZone)),
    isAmerican: ENGLISH_DAY_PART.test(text),
  }
}

/** The newest instant (epoch milliseconds) that a page fetched at a time can name as its publication. */
export function latestInstant(fetchedAt: number): number {
  return fetchedAt + CLOCK_TOLERANCE_MS
}

/** A year as printed; one of two digits is the newest such year that has begun. */
export function fullYear(digits: string, calendar: Calendar, { latestDay }: DateBounds): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  const current = yearOf(calendar, latestDay)
  const inCentury = current - (current % 100) + year
  return inCentury <= current ? inCentury : inCentury - 100
}

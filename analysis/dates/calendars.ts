import { IslamicCivilCalendar, CalendarDate as LibraryDate, PersianCalendar } from '@internationalized/date'
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter'
import type { Calendar } from './reading.ts'

export const DAY_MS = 86_400_000

const persian = new PersianCalendar()
const civil = new IslamicCivilCalendar()
/** The Julian day of 1 January 1970. */
const EPOCH_JULIAN_DAY = 2_440_588
/** The day numbers of the first and last day that the Umm al-Qura table knows. */
const UMM_AL_QURA = { first: Date.UTC(1924, 7, 1) / DAY_MS, last: Date.UTC(2077, 10, 16) / DAY_MS }

/** The days since 1 January 1970 of a date in its calendar, or null where there is no such day: 31 November, 30 Esfand of a common year. */
export function toDayNumber(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  if (calendar === 'gregorian') return gregorianDay(year, month, day)
  return calendar === 'jalali' ? jalaliDay(year, month, day) : hijriDay(year, month, day)
}

/** A date of a calendar: month 1 is January, Farvardin or Muharram. */
export type CalendarDate = { year: number; month: number; day: number }

/** The date of a calendar on a day number. Hijri is Umm al-Qura, and the arithmetic calendar outside the years of its table, which may differ by a day or two. */
export function fromDayNumber(calendar: Calendar, dayNumber: number): CalendarDate {
  const date = new Date(dayNumber * DAY_MS)
  const gregorian = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  if (calendar === 'gregorian') return gregorian
  if (calendar === 'hijri' && dayNumber >= UMM_AL_QURA.first && dayNumber <= UMM_AL_QURA.last) return gregorianToHijri(gregorian)
  const { year, month, day } = (calendar === 'jalali' ? persian : civil).fromJulianDay(dayNumber + EPOCH_JULIAN_DAY)
  return { year, month, day }
}

/** `YYYY-MM-DD` of a day number. */
export function dayOf(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7
}

/** The year of a calendar in which a day lies; of Hijri an approximation that may be one too low or high, good enough to judge plausibility. */
export function yearOf(calendar: Calendar, dayNumber: number): number {
  const gregorianYear = new Date(dayNumber * DAY_MS).getUTCFullYear()
  if (calendar === 'gregorian') return gregorianYear
  if (calendar === 'jalali') return persian.fromJulianDay(dayNumber + EPOCH_JULIAN_DAY).year
  return Math.floor((gregorianYear - 621.5) * 1.03069)
}

function gregorianDay(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day)
  return year >= 1000 && new Date(instant).getUTCDate() === day ? instant / DAY_MS : null
}

function jalaliDay(year: number, month: number, day: number): number | null {
  const date = new LibraryDate(persian, year, month, 1)
  if (day > persian.getDaysInMonth(date)) return null
  return persian.toJulianDay(date) + day - 1 - EPOCH_JULIAN_DAY
}

/** By the Umm al-Qura table, which covers 1343 to 1500 (1924 to 2077). The thirtieth of a month that has 29 days there is a day elsewhere: it counts as the next day. */
function hijriDay(year: number, month: number, day: number): number | null {
  if (year < 1343 || year > 1500 || day > 30) return null
  const first = hijriToGregorian({ year, month, day: 1 })
  return (gregorianDay(first.year, first.month, first.day) as number) + day - 1
}

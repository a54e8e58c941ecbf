import { jalaliDate, jalaliMonth } from './jalali.ts'
import type { Calendar } from './reading.ts'
import { ummAlQuraDate, ummAlQuraMonth } from './umm-al-qura.ts'

export const DAY_MS = 86_400_000

/** The day number of the day before 1 Muharram 1 by the arithmetic ("civil") Hijri calendar. */
const CIVIL_EPOCH = -492_149

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
  if (calendar === 'jalali') return jalaliDate(dayNumber)
  if (calendar === 'hijri') return ummAlQuraDate(dayNumber) ?? civilHijriDate(dayNumber)
  const date = new Date(dayNumber * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day number on which a Hijri month begins, 1 being Muharram: Umm al-Qura, and arithmetic outside its table. */
export function hijriMonth(year: number, month: number): number {
  return ummAlQuraMonth(year, month) ?? civilHijriMonth(year, month)
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
  if (calendar === 'jalali') return jalaliDate(dayNumber).year
  return Math.floor((gregorianYear - 621.5) * 1.03069)
}

function gregorianDay(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day)
  return year >= 1000 && new Date(instant).getUTCDate() === day ? instant / DAY_MS : null
}

function jalaliDay(year: number, month: number, day: number): number | null {
  const dayNumber = jalaliMonth(year, month) + day - 1
  return jalaliDate(dayNumber).month === month ? dayNumber : null
}

/** By the Umm al-Qura table, which covers 1343 to 1500 (1924 to 2077). The thirtieth of a month that has 29 days there is a day elsewhere: it counts as the next day. */
function hijriDay(year: number, month: number, day: number): number | null {
  const first = ummAlQuraMonth(year, month)
  return first === null || day > 30 ? null : first + day - 1
}

/** Months of 30 and 29 days in turn, and eleven leap days in thirty years. */
function civilHijriMonth(year: number, month: number): number {
  return CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + 1
}

function civilHijriDate(dayNumber: number): CalendarDate {
  const year = Math.floor((30 * (dayNumber - CIVIL_EPOCH - 1) + 10_646) / 10_631)
  const month = Math.min(12, Math.ceil((dayNumber - civilHijriMonth(year, 1) - 29) / 29.5) + 1)
  return { year, month, day: dayNumber - civilHijriMonth(year, month) + 1 }
}

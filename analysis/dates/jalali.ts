/** The day number (days since 1 January 1970) of 1 Farvardin 1. */
const EPOCH = -492_268
/** Days of 33 years, of which eight are leap years. */
const CYCLE_DAYS = 12_053

/**
 * The day number on which a Jalali month begins, 1 being Farvardin. By the cycle of 33 years, from which the observed calendar differs on no day of
 * 1925 to 2070 (tests/app/calendars.test.ts).
 */
export function jalaliMonth(year: number, month: number): number {
  const months = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  return EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + months
}

/** The Jalali date on a day number. */
export function jalaliDate(dayNumber: number): { year: number; month: number; day: number } {
  const year = 1 + Math.floor((33 * (dayNumber - EPOCH) + 3) / CYCLE_DAYS)
  const dayOfYear = dayNumber - jalaliMonth(year, 1)
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7
  return { year, month, day: dayNumber - jalaliMonth(year, month) + 1 }
}

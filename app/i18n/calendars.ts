import { type CalendarDate, DAY_MS, dayOf, fromDayNumber, weekdayOf } from '#analysis/dates/calendars.ts'
import type { Calendar } from '#analysis/dates/reading.ts'

/** In which order menus offer them. */
export const calendars = ['gregorian', 'jalali', 'hijri'] as const satisfies Calendar[]

/** No month of any calendar is longer, so the day after this many begins the next month or stands early in it. */
const LONGEST_MONTH_DAYS = 31

/** The date of a calendar on a day (`YYYY-MM-DD`, Gregorian). Hijri is Umm al-Qura. */
export function dateIn(calendar: Calendar, day: string): CalendarDate {
  return fromDayNumber(calendar, dayNumberOf(day))
}

/** The day on which a day's week begins; `firstWeekday` 0 is Sunday. */
export function startOfWeek(firstWeekday: number, day: string): string {
  const number = dayNumberOf(day)
  return dayOf(number - ((weekdayOf(number) - firstWeekday + 7) % 7))
}

/** The first day of a day's month. */
export function startOfMonth(calendar: Calendar, day: string): string {
  return dayOf(dayNumberOf(day) + 1 - dateIn(calendar, day).day)
}

/** The last day of a day's month. */
export function endOfMonth(calendar: Calendar, day: string): string {
  return dayOf(dayNumberOf(addMonths(calendar, day, 1)) - 1)
}

/** The first day of the month that lies `count` months after (negative: before) a day's month. */
export function addMonths(calendar: Calendar, day: string, count: number): string {
  let start = startOfMonth(calendar, day)
  for (let step = 0; step < Math.abs(count); step++) {
    start = startOfMonth(calendar, dayOf(dayNumberOf(start) + (count > 0 ? LONGEST_MONTH_DAYS : -1)))
  }
  return start
}

/** The first day of a day's year: 1 January, Nowruz, 1 Muharram. */
export function startOfYear(calendar: Calendar, day: string): string {
  return addMonths(calendar, day, 1 - dateIn(calendar, day).month)
}

function dayNumberOf(day: string): number {
  return Date.parse(day) / DAY_MS
}

import { DAY_MS, dayOf } from './calendars.ts'
import type { Calendar, DateContext, DateReading } from './reading.ts'
import { instantOf, localDay } from './time-zone.ts'

/** A reading to the minute, of an instant in epoch milliseconds. */
export function minuteReading(
  instant: number,
  { timeZone }: DateContext,
  note: string | null,
  calendar: Calendar = 'gregorian',
): DateReading {
  return { instant, precision: 'minute', day: localDay(instant, timeZone), calendar, note }
}

/** A reading of a day, given in days since 1970. */
export function dayReading(
  dayNumber: number,
  { timeZone }: DateContext,
  note: string | null,
  calendar: Calendar = 'gregorian',
): DateReading {
  return { instant: instantOf(dayNumber * DAY_MS, timeZone), precision: 'day', day: dayOf(dayNumber), calendar, note }
}

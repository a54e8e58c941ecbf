import {
  type AnyCalendarDate,
  CalendarDate,
  GregorianCalendar,
  IslamicCivilCalendar,
  type Calendar as LibraryCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date'
import { fromDayNumber, hijriMonth } from '#analysis/dates/calendars.ts'
import type { Calendar } from '#analysis/dates/reading.ts'

/** The Julian day of 1 January 1970. */
const EPOCH_JULIAN_DAY = 2_440_588

const gregorian = new GregorianCalendar()

/** Umm al-Qura by the same table as everywhere in Rasad: the picker's own agrees with it from 1420 to 1450 only. */
const hijri: LibraryCalendar = Object.assign(new IslamicCivilCalendar(), {
  identifier: 'islamic-umalqura' as const,
  fromJulianDay(julianDay: number): CalendarDate {
    const { year, month, day } = fromDayNumber('hijri', julianDay - EPOCH_JULIAN_DAY)
    return new CalendarDate(hijri, year, month, day)
  },
  toJulianDay: ({ year, month, day }: AnyCalendarDate): number => firstJulianDay(year, month) + day - 1,
  getDaysInMonth({ year, month }: AnyCalendarDate): number {
    return (month === 12 ? firstJulianDay(year + 1, 1) : firstJulianDay(year, month + 1)) - firstJulianDay(year, month)
  },
  getDaysInYear: ({ year }: AnyCalendarDate): number => firstJulianDay(year + 1, 1) - firstJulianDay(year, 1),
})

const calendars: Record<Calendar, LibraryCalendar> = { gregorian, jalali: new PersianCalendar(), hijri }

/** The picker's calendar by the name it goes by in a tag: `gregory`, `persian`, `islamic-umalqura`. */
export function pickerCalendar(identifier: string): LibraryCalendar {
  return Object.values(calendars).find((one) => one.identifier === identifier) ?? gregorian
}

/** A day (`YYYY-MM-DD`, Gregorian) as the picker knows days. */
export function pickerDay(calendar: Calendar, day: string): CalendarDate {
  return toCalendar(parseDate(day), calendars[calendar])
}

/** `YYYY-MM-DD`, Gregorian, of the picker's day. */
export function dayPicked(date: CalendarDate): string {
  return toCalendar(date, gregorian).toString()
}

function firstJulianDay(year: number, month: number): number {
  return hijriMonth(year, month) + EPOCH_JULIAN_DAY
}

import { IslamicCivilCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import { gregorianToHijri } from '@tabby_ai/hijri-converter'
import { expect, test } from 'vitest'
import { type CalendarDate, DAY_MS, fromDayNumber, toDayNumber } from '#analysis/dates/calendars.ts'
import type { Calendar } from '#analysis/dates/reading.ts'
import { addMonths, dateIn, endOfMonth, startOfMonth, startOfWeek, startOfYear } from '#app/i18n/calendars.ts'

const known: [day: string, gregorian: string, jalali: string, hijri: string, why: string][] = [
  ['2026-02-21', '2026/2/21', '1404/12/2', '1447/9/4', 'an ordinary day of Ramadan'],
  ['2025-03-20', '2025/3/20', '1403/12/30', '1446/9/20', 'the last day of a Jalali leap year'],
  ['2025-03-21', '2025/3/21', '1404/1/1', '1446/9/21', 'Nowruz'],
  ['2024-03-20', '2024/3/20', '1403/1/1', '1445/9/10', 'Nowruz a day earlier, after the Gregorian leap day'],
  ['2024-02-29', '2024/2/29', '1402/12/10', '1445/8/19', 'the Gregorian leap day'],
  ['2021-03-20', '2021/3/20', '1399/12/30', '1442/8/7', 'another Jalali leap year'],
  ['2030-03-20', '2030/3/20', '1408/12/30', '1451/11/16', 'a leap year after five years, not four'],
  ['2025-09-22', '2025/9/22', '1404/6/31', '1447/3/30', 'the last of the months with 31 days'],
  ['2025-03-01', '2025/3/1', '1403/12/11', '1446/9/1', 'Ramadan begins'],
  ['2025-03-30', '2025/3/30', '1404/1/10', '1446/10/1', 'the feast after a Ramadan of 29 days'],
  ['2025-06-26', '2025/6/26', '1404/4/5', '1447/1/1', 'the Hijri new year'],
  ['1979-11-20', '1979/11/20', '1358/8/29', '1400/1/1', 'the first day of the fifteenth Hijri century, where Intl is a day off'],
]

test.each(known)('%s is %s, %s and %s: %s', (day, gregorian, jalali, hijri) => {
  const write = (calendar: Calendar) => Object.values(dateIn(calendar, day)).join('/')
  expect([write('gregorian'), write('jalali'), write('hijri')]).toEqual([gregorian, jalali, hijri])
})

test('the Hijri calendar is Umm al-Qura’s on every day of its published table, and the arithmetic one outside', () => {
  const wrong = listDayNumbers('1924-08-01', '2077-11-16').filter((dayNumber) => {
    const date = new Date(dayNumber * DAY_MS)
    const published = gregorianToHijri({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
    return !isSame(fromDayNumber('hijri', dayNumber), published)
  })
  expect(wrong).toEqual([])
  const civil = new IslamicCivilCalendar()
  const days = ['1850-03-04', '1900-01-01', '1924-07-31', '2077-11-17', '2100-12-31']
  expect(days.filter((day) => !isSame(dateIn('hijri', day), toCalendar(parseDate(day), civil)))).toEqual([])
})

test('the Jalali calendar is the observed one on every day of 1925 to 2070', () => {
  const persian = new PersianCalendar()
  const wrong = listDayNumbers('1925-01-01', '2070-12-31').filter((dayNumber) => {
    const date = fromDayNumber('jalali', dayNumber)
    const isThereAndBack = toDayNumber('jalali', date.year, date.month, date.day) === dayNumber
    return !isThereAndBack || !isSame(date, persian.fromJulianDay(dayNumber + 2_440_588))
  })
  expect(wrong).toEqual([])
})

function listDayNumbers(from: string, to: string): number[] {
  const [first, last] = [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function isSame(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day
}

const months: [calendar: Calendar, day: string, first: string, last: string][] = [
  ['gregorian', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['gregorian', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['jalali', '2025-03-20', '2025-02-19', '2025-03-20'],
  ['jalali', '2026-03-20', '2026-02-20', '2026-03-20'],
  ['jalali', '2025-03-21', '2025-03-21', '2025-04-20'],
  ['hijri', '2025-03-15', '2025-03-01', '2025-03-29'],
  ['hijri', '2026-02-18', '2026-02-18', '2026-03-19'],
]

test.each(months)('the %s month of %s runs from %s to %s', (calendar, day, first, last) => {
  expect([startOfMonth(calendar, day), endOfMonth(calendar, day)]).toEqual([first, last])
})

test('years begin in January, at Nowruz and in Muharram; months are counted on and back over them', () => {
  expect((['gregorian', 'jalali', 'hijri'] as const).map((calendar) => startOfYear(calendar, '2026-02-21'))).toEqual([
    '2026-01-01',
    '2025-03-21',
    '2025-06-26',
  ])
  expect(addMonths('jalali', '2026-02-21', 2)).toBe('2026-04-21')
  expect(addMonths('hijri', '2026-02-21', -8)).toBe('2025-06-26')
  expect(addMonths('gregorian', '2026-01-31', 1)).toBe('2026-02-01')
})

test.each([
  [6, '2026-02-21'],
  [0, '2026-02-15'],
  [1, '2026-02-16'],
])('in weeks that begin on weekday %d, Saturday 21 February 2026 lies in that of %s', (firstWeekday, expected) => {
  expect(startOfWeek(firstWeekday, '2026-02-21')).toBe(expected)
})

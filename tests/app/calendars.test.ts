import { gregorianToHijri } from '@tabby_ai/hijri-converter'
import { expect, test } from 'vitest'
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

test('the Hijri calendar is Umm al-Qura’s on every day of its table, and counts on outside', () => {
  for (let instant = Date.UTC(1924, 7, 1); instant <= Date.UTC(2077, 10, 16); instant += 7 * 86_400_000) {
    const date = new Date(instant)
    const expected = gregorianToHijri({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
    expect(dateIn('hijri', date.toISOString().slice(0, 10))).toEqual(expected)
  }
  expect(dateIn('hijri', '1900-01-01').year).toBe(1317)
  expect(dateIn('hijri', '2100-01-01').year).toBe(1523)
})

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

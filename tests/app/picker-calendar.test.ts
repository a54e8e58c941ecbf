import { expect, test } from 'vitest'
import { dateIn } from '#app/i18n/calendars.ts'
import { dayPicked, pickerDay } from '#app/i18n/picker-calendar.ts'

test.each(['gregorian', 'jalali', 'hijri'] as const)('the picker’s %s days are those of every other place, there and back', (calendar) => {
  for (let instant = Date.UTC(1925, 0, 1); instant < Date.UTC(2070, 0, 1); instant += 13 * 86_400_000) {
    const day = new Date(instant).toISOString().slice(0, 10)
    const picked = pickerDay(calendar, day)
    expect({ year: picked.year, month: picked.month, day: picked.day }).toEqual(dateIn(calendar, day))
    expect(dayPicked(picked)).toBe(day)
  }
})

test('the picker turns the page from month to month of the chosen calendar', () => {
  const ramadan = pickerDay('hijri', '2025-03-15')
  expect(ramadan.calendar.getDaysInMonth(ramadan)).toBe(29)
  expect(dayPicked(ramadan.add({ months: 1 }).set({ day: 1 }))).toBe('2025-03-30')
  expect(dayPicked(ramadan.subtract({ months: 9 }).set({ day: 1 }))).toBe('2024-06-07')
  const esfand = pickerDay('jalali', '2025-03-20')
  expect(dayPicked(esfand.add({ years: 1 }))).toBe('2026-03-20')
})

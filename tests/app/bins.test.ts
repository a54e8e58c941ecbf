import { expect, test } from 'vitest'
import { makeBins } from '#app/figures/bins.ts'
import { newestDay } from '#app/figures/days.ts'

const cases: [tag: string, unit: 'week' | 'month', from: string, to: string, expected: string[], why: string][] = [
  ['en-GB', 'week', '2026-03-13', '2026-03-24', ['2026-03-13', '2026-03-16', '2026-03-23'], 'British weeks begin on Monday'],
  [
    'fa-IR-u-ca-persian-nu-arabext',
    'week',
    '2026-03-13',
    '2026-03-24',
    ['2026-03-13', '2026-03-14', '2026-03-21'],
    'Iranian weeks begin on Saturday',
  ],
  ['ar-SA', 'week', '2026-03-13', '2026-03-24', ['2026-03-13', '2026-03-15', '2026-03-22'], 'Saudi weeks begin on Sunday'],
  ['en-GB', 'month', '2026-02-20', '2026-04-02', ['2026-02-20', '2026-03-01', '2026-04-01'], 'Gregorian months'],
  [
    'fa-IR-u-ca-persian-nu-arabext',
    'month',
    '2026-02-10',
    '2026-04-02',
    ['2026-02-10', '2026-02-20', '2026-03-21'],
    'Bahman, Esfand, and Farvardin of the new year',
  ],
]

test.each(cases)('in %s a %s from %s to %s begins on %j: %s', (tag, unit, from, to, expected) => {
  expect(makeBins({ from, to }, unit, tag).map((bin) => bin.from)).toEqual(expected)
})

test('bins hold every day once', () => {
  const bins = makeBins({ from: '2025-12-01', to: '2026-03-24' }, 'week', 'fa-IR')
  expect(bins.flatMap((bin) => bin.days)).toHaveLength(114)
  expect(bins.every((bin) => bin.from === bin.days[0] && bin.to === bin.days.at(-1))).toBe(true)
})

test('today is the day that has come first among the outlets', () => {
  const lateEvening = Date.parse('2026-03-22T21:00:00Z')
  expect(newestDay(lateEvening, ['Africa/Casablanca', 'Asia/Kabul'])).toBe('2026-03-23')
  expect(newestDay(lateEvening, [])).toBe('2026-03-22')
})

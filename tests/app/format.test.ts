import { expect, test } from 'vitest'
import { formatDay, formatRelative, formatShare } from '#app/i18n/format.ts'

const persian = 'fa-IR-u-ca-persian-nu-arabext'

test.each([
  ['en-GB', 'Saturday 21 February 2026'],
  [persian, 'شنبه ۲ اسفند ۱۴۰۴'],
  ['ar-EG', 'السبت، ٢١ فبراير ٢٠٢٦'],
  ['ar-LB', 'السبت، ٢١ شباط ٢٠٢٦'],
])('a day in %s is written %j', (tag, expected) => {
  expect(formatDay(tag, '2026-02-21', 'long').replace('Saturday,', 'Saturday')).toBe(expected)
})

test.each([
  [0, '0%'],
  [0.004, '0.4%'],
  [0.0004, '0.04%'],
  [0.034, '3.4%'],
  [0.34, '34%'],
])('a share of %d is written %j', (share, expected) => {
  expect(formatShare('en-GB', share)).toBe(expected)
})

test('distances in time are told in the largest unit that fits', () => {
  expect(formatRelative('en-GB', -5 * 60_000)).toBe('5 minutes ago')
  expect(formatRelative('en-GB', 26 * 3_600_000)).toBe('tomorrow')
})

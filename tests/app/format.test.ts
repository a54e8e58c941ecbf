import { expect, test } from 'vitest'
import { formatDay, formatInstant, formatInstantFully, formatOtherCalendars, formatRelative, formatShare } from '#app/i18n/format.ts'
import { writeTag } from '#app/i18n/tag.ts'

const days: [tag: string, long: string, axis: string, month: string, why: string][] = [
  ['en-GB', 'Saturday 21 February 2026', '21 Feb', 'Feb 2026', 'English'],
  ['fa-IR', 'شنبه ۲ اسفند ۱۴۰۴', '۲ اسفند', 'اسفند ۱۴۰۴', 'Iran: Jalali, Persian digits'],
  ['fa-AF', 'شنبه ۲ حوت ۱۴۰۴', '۲ حوت', 'حوت ۱۴۰۴', 'Afghanistan: the signs of the zodiac'],
  ['ar-EG', 'السبت ٢١ فبراير ٢٠٢٦', '٢١ فبراير', 'فبراير ٢٠٢٦', 'Egypt'],
  ['ar-LB', 'السبت ٢١ شباط ٢٠٢٦', '٢١ شباط', 'شباط ٢٠٢٦', 'the Levant'],
  ['ar-TN', 'السبت 21 فيفري 2026', '21 فيفري', 'فيفري 2026', 'Tunisia: months from the French, Latin digits'],
  [writeTag('ar-EG', { months: 'double', digits: 'latn' }), 'السبت 21 شباط/فبراير 2026', '21 فبراير', 'شباط/فبراير 2026', 'two names'],
  [writeTag('ar-SA', { calendar: 'hijri' }), 'السبت ٤ رمضان ١٤٤٧ هـ', '٤ رمضان', 'رمضان ١٤٤٧ هـ', 'Hijri'],
  [writeTag('ar-EG', { calendar: 'jalali' }), 'السبت ٢ إسفند ١٤٠٤ هـ.ش', '٢ إسفند', 'إسفند ١٤٠٤ هـ.ش', 'Jalali in Arabic'],
  [writeTag('fa-IR', { calendar: 'gregorian', digits: 'latn' }), 'شنبه 21 فوریه 2026', '21 فوریه', 'فوریه 2026', 'Gregorian in Persian'],
  [writeTag('fa-IR', { calendar: 'hijri' }), 'شنبه ۴ رمضان ۱۴۴۷ قمری', '۴ رمضان', 'رمضان ۱۴۴۷ قمری', 'Hijri in Persian'],
  [writeTag('en-GB', { calendar: 'jalali' }), 'Saturday 2 Esfand 1404 SH', '2 Esfand', 'Esfand 1404 SH', 'Jalali in English'],
]

test.each(days)('in %s a day is written %j, on an axis %j, its month %j: %s', (tag, long, axis, month) => {
  expect([formatDay(tag, '2026-02-21', 'long'), formatDay(tag, '2026-02-21', 'axis'), formatDay(tag, '2026-02-21', 'month')]).toEqual([
    long,
    axis,
    month,
  ])
})

test('beside the reader’s calendar stand the other two', () => {
  expect(formatOtherCalendars('en-GB', '2026-02-21')).toBe('Saturday 2 Esfand 1404 SH · Saturday 4 Ramadan 1447 AH')
  expect(formatOtherCalendars('fa-IR', '2026-02-21')).toBe('شنبه ۲۱ فوریه ۲۰۲۶ · شنبه ۴ رمضان ۱۴۴۷ قمری')
})

const instants: [instant: string, zone: string, expected: string, why: string][] = [
  [
    '2026-04-23T21:59:00Z',
    'Africa/Cairo',
    'Thursday 23 April 2026, 23:59 (\u2066Africa/Cairo, UTC+02:00\u2069)',
    'a minute before summer time',
  ],
  ['2026-04-23T22:00:00Z', 'Africa/Cairo', 'Friday 24 April 2026, 01:00 (\u2066Africa/Cairo, UTC+03:00\u2069)', 'midnight is left out'],
  ['2026-02-21T20:29:00Z', 'Asia/Tehran', 'Saturday 21 February 2026, 23:59 (\u2066Asia/Tehran, UTC+03:30\u2069)', 'half an hour of zone'],
  ['2026-02-21T20:30:00Z', 'Asia/Tehran', 'Sunday 22 February 2026, 00:00 (\u2066Asia/Tehran, UTC+03:30\u2069)', 'tomorrow there'],
  ['2026-02-21T12:00:00Z', 'UTC', 'Saturday 21 February 2026, 12:00 (\u2066UTC, UTC+00:00\u2069)', 'no distance'],
]

test.each(instants)('%s in %s is %s: %s', (instant, zone, expected) => {
  expect(formatInstantFully('en-GB', Date.parse(instant), zone).split(' · ')[0]).toBe(expected)
})

test('behind an instant stands the day of its zone in all calendars', () => {
  expect(formatInstantFully('fa-IR', Date.parse('2026-03-20T20:30:00Z'), 'Asia/Tehran')).toBe(
    'شنبه ۱ فروردین ۱۴۰۵، ۰۰:۰۰ (\u2066Asia/Tehran, UTC+03:30\u2069) · شنبه ۲۱ مارس ۲۰۲۶ · شنبه ۲ شوال ۱۴۴۷ قمری',
  )
})

test('an instant has the reader’s calendar, digits and comma, and a clock of 24 hours', () => {
  const instant = Date.parse('2026-02-21T14:05:00Z')
  expect(formatInstant('fa-IR', instant, 'Asia/Tehran')).toBe('۲ اسفند ۱۴۰۴، ۱۷:۳۵')
  expect(formatInstant('ar-EG', instant, 'Africa/Cairo')).toBe('٢١ فبراير ٢٠٢٦، ١٦:٠٥')
  expect(formatInstant('en-US', instant, 'UTC')).toBe('21 Feb 2026, 14:05')
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

import { gregorianToHijri } from '@tabby_ai/hijri-converter'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay, parseDate } from '#analysis/dates/parse-date.ts'
import { instantOf } from '#analysis/dates/time-zone.ts'

const DAY_MS = 86_400_000
const FETCHED_AT = Date.UTC(2061, 0, 1)
/** Any moment of 1950 to 2060, to the minute. */
const anyInstant = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 60_000, max: Date.UTC(2060, 11, 31) / 60_000 })
  .map((minute) => minute * 60_000)
  // The first minute of Unix is what machines print for no date.
  .filter((instant) => instant !== 0)
const anyZone = fc.constantFrom(
  'Asia/Tehran',
  'Asia/Riyadh',
  'Africa/Cairo',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Europe/London',
  'America/New_York',
)

function print(instant: number, timeZone: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(instant)
}

function dayRead(text: string, timeZone: string, language: 'ar' | 'fa'): string {
  const reading = parseDate(text, { timeZone, fetchedAt: FETCHED_AT, language, trustsHijri: true })
  return 'failure' in reading ? `${reading.failure}: ${reading.detail} (${text})` : reading.day
}

test.each([
  ['Jalali in words', 'fa', 'fa-IR-u-ca-persian', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
  ['Jalali in numbers', 'fa', 'fa-IR-u-ca-persian', { dateStyle: 'short' }],
  ['Jalali of Afghanistan', 'fa', 'fa-AF-u-ca-persian', { day: 'numeric', month: 'long', year: 'numeric' }],
  ['Gregorian in Iran', 'fa', 'fa-IR-u-ca-gregory', { day: 'numeric', month: 'long', year: 'numeric' }],
  ['Egyptian', 'ar', 'ar-EG-u-ca-gregory', { dateStyle: 'full' }],
  ['Levantine', 'ar', 'ar-LB-u-ca-gregory', { dateStyle: 'long' }],
  ['Iraqi', 'ar', 'ar-IQ-u-ca-gregory', { dateStyle: 'full' }],
  ['Moroccan', 'ar', 'ar-MA-u-ca-gregory', { dateStyle: 'full' }],
  ['Tunisian', 'ar', 'ar-TN-u-ca-gregory', { dateStyle: 'full' }],
  ['Mauritanian', 'ar', 'ar-MR-u-ca-gregory', { dateStyle: 'long' }],
  ['English', 'ar', 'en-GB', { dateStyle: 'full' }],
  ['American in words', 'ar', 'en-US', { dateStyle: 'long' }],
] as const)('every day printed as %s is read as that day', (_, language, locale, options) => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, timeZone) => {
      expect(dayRead(print(instant, timeZone, locale, options), timeZone, language)).toBe(localDay(instant, timeZone))
    }),
  )
})

test('every Hijri day is read as that day, with a Gregorian date beside it or without', () => {
  const names = 'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(',')
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const gregorian = new Date(instant)
      const day = gregorian.toISOString().slice(0, 10)
      const hijri = gregorianToHijri({ year: gregorian.getUTCFullYear(), month: gregorian.getUTCMonth() + 1, day: gregorian.getUTCDate() })
      const words = `${hijri.day} ${names[hijri.month - 1]} ${hijri.year}هـ`
      expect(dayRead(words, 'UTC', 'ar')).toBe(day)
      expect(dayRead(`${words} - ${day}`, 'UTC', 'ar')).toBe(day)
      expect(dayRead(`${hijri.day}-${hijri.month}-${hijri.year}`, 'UTC', 'ar')).toBe(day)
    }),
  )
})

test('every minute written by a machine is read as that minute', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, timeZone) => {
      const iso = new Date(instant).toISOString()
      for (const text of [
        iso,
        new Date(instant).toUTCString(),
        iso.replace('.000Z', '+00:00'),
        String(new Date(instant + 1000).toISOString()),
      ]) {
        const reading = parseDate(text, { timeZone, fetchedAt: FETCHED_AT })
        const isMidnight = text.includes('00:00:00')
        expect(reading).toMatchObject(
          isMidnight ? { precision: 'day' } : { instant: Date.parse(text), day: localDay(Date.parse(text), timeZone) },
        )
      }
    }),
  )
})

test('a wall time leads to an instant at which clocks show it, except where they skip it', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, timeZone) => {
      const wall = new Date(
        `${print(instant, timeZone, 'sv-SE', { dateStyle: 'short', timeStyle: 'medium' }).replace(' ', 'T')}Z`,
      ).getTime()
      const found = instantOf(wall, timeZone)
      expect(Math.abs(found - instant) % DAY_MS).toBeOneOf([0, 3_600_000, 7_200_000, 1_800_000])
      expect(print(found, timeZone, 'sv-SE', { dateStyle: 'short', timeStyle: 'medium' })).toBe(
        print(instant, timeZone, 'sv-SE', { dateStyle: 'short', timeStyle: 'medium' }),
      )
    }),
  )
})

test('any text is read without an error, and never as a day after the fetch', () => {
  const piece = fc.constantFrom(
    '۱۲',
    '5',
    '2026',
    '1447',
    'مارس',
    'آبان',
    'رمضان',
    ' ',
    '/',
    '-',
    ':',
    '12:30',
    'م',
    'ص',
    'هـ',
    'GMT',
    '+3',
    'أمس',
    'قبل',
    'ساعة',
    'آخر تحديث',
    'الأحد',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
      ),
      (text) => {
        const reading = parseDate(text, { timeZone: 'Asia/Tehran', fetchedAt: Date.UTC(2026, 10, 22, 12) })
        expect('failure' in reading ? '' : reading.day <= '2026-11-22').not.toBe(false)
      },
    ),
    { numRuns: 500 },
  )
})

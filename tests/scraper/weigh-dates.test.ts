import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import type { DateEvidence } from '#scraper/extract/date-evidence.ts'
import { weighDates } from '#scraper/extract/publication-date.ts'

const fetchedAt = Date.parse('2026-02-08T06:00:00Z')
const outlet = { language: 'ar', timeZone: 'Asia/Riyadh', dates: { trustsHijri: false, metaZoneIsLocal: false } } as const

const jsonLd = (text: string): DateEvidence => ({ name: 'json-ld', text, weight: 5, origin: 'metadata' })
const meta = (text: string): DateEvidence => ({ name: 'meta article:published_time', text, weight: 4, origin: 'metadata' })
const weak = (text: string): DateEvidence => ({ name: 'meta date', text, weight: 1, origin: 'metadata' })
const printed = (text: string): DateEvidence => ({ name: 'printed', text, weight: 5, origin: 'printed' })
const address = (text: string): DateEvidence => ({ name: 'address', text, weight: 3, origin: 'printed' })
const feed = (text: string): DateEvidence => ({ name: 'feed', text, weight: 3, origin: 'hint' })

test.each<[DateEvidence[], string | null, string | null, string]>([
  [[jsonLd('2026-02-03T23:30:00+03:00')], '2026-02-03T20:30', '2026-02-03', 'a zone of its own is believed'],
  [[meta('2026-02-03T22:30:00Z')], '2026-02-03T22:30', '2026-02-04', 'the day is the outlet\u2019s, not that of Greenwich'],
  [
    [meta('2026-02-03T23:30:00Z'), printed('3 فبراير 2026 - 23:30')],
    '2026-02-03T20:30',
    '2026-02-03',
    'the printed line shows that Z is local time',
  ],
  [[meta('2026-02-03T20:30:12Z'), printed('3 فبراير 2026 - 23:30')], '2026-02-03T20:30', '2026-02-03', 'or that it is what it says'],
  [
    [meta('2026-02-03T23:30'), printed('GMT 23:30 03.02.2026')],
    '2026-02-03T23:30',
    '2026-02-04',
    'a time without zone is that of the printed line',
  ],
  [[weak('2026-02-08T05:59:58Z'), printed('3 فبراير 2026')], null, '2026-02-03', 'the time of rendering is no date'],
  [[meta('2026-02-08T05:59:58Z'), address('2026/02/03')], null, '2026-02-03', 'not even where publication should stand'],
  [[meta('0000-00-00'), feed('Tue, 03 Feb 2026 20:30:00 GMT')], '2026-02-03T20:30', '2026-02-03', 'a date of zeros is none'],
  [[printed('آخر تحديث: 5 فبراير 2026 10:00'), address('2026/2/3')], null, '2026-02-03', 'a line of the last update is none'],
  [[jsonLd('2026-02-05T10:00:00+03:00'), printed('3 فبراير 2026')], null, '2026-02-03', 'of two equally heavy days the earlier one'],
  [
    [jsonLd('2026-02-02T10:00:00+03:00'), printed('3 فبراير 2026'), meta('2026-02-03T08:00:00+03:00')],
    '2026-02-03T05:00',
    '2026-02-03',
    'two that agree outweigh one',
  ],
  [
    [printed('3 فبراير 2026'), feed('Tue, 03 Feb 2026 09:15:00 GMT')],
    '2026-02-03T09:15',
    '2026-02-03',
    'the feed gives the time of a printed day',
  ],
  [
    [printed('3 February 2026 GMT'), feed('Tue, 03 Feb 2026 22:15:00 GMT')],
    '2026-02-03T22:15',
    '2026-02-04',
    'a day printed by GMT is that of its moment',
  ],
  [[meta('غير متوفر')], null, null, 'no date at all'],
  [[meta('2031-01-01T00:00:00Z')], null, null, 'no date from the future'],
])('%j: %s, %s, for %s', (evidences, utc, day) => {
  const date = weighDates(evidences, outlet, fetchedAt)
  expect(date.day).toBe(day)
  expect(date.publishedPrecision === 'minute' ? new Date(date.publishedAt!).toISOString().slice(0, 16) : null).toBe(utc)
})

test('a definition may say that Z in metadata is local time', () => {
  const { dates } = parseOutlet({
    slug: 'x',
    name: 'x',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: 'https://x.example/',
    dates: { metaZoneIsLocal: true },
  })
  const date = weighDates([meta('2026-02-03T22:30:00Z')], { ...outlet, dates }, fetchedAt)
  expect(date.day).toBe('2026-02-03')
})

test('what was not believed is kept as a note', () => {
  const date = weighDates([printed('3 فبراير 2026'), weak('2026-02-07T10:00:00Z')], outlet, fetchedAt)
  expect(date).toMatchObject({ evidence: 'printed', dateNote: 'meta date: 2026-02-07' })
})

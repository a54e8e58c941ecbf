import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'

const smallest = { slug: 'rasad-times', name: 'رصد تايمز', language: 'ar', timeZone: 'Asia/Amman', home: 'https://news.example/' }

test('a definition needs no more than slug, name, language, time zone and home; the rest has defaults', () => {
  expect(parseOutlet(smallest)).toMatchObject({
    feeds: [],
    layouts: [],
    family: null,
    verified: false,
    dates: { trustsHijri: false, metaZoneIsLocal: false },
    politeness: { delayMs: 1_000, concurrency: 1 },
  })
})

test.each([
  [{ timeZone: 'Teheran' }, 'field timeZone "Teheran" is not a time zone; write one like Asia/Tehran'],
  [{ home: 'news.example' }, 'field home must be a full address that begins with http:// or https://'],
  [{ home: 'ftp://news.example/' }, 'field home must be a full address that begins with http:// or https://'],
  [{ slug: 'Rasad Times' }, 'field slug must be lower-case letters, digits and hyphens'],
  [{ language: 'en' }, 'field language must be "ar" or "fa"'],
  [{ country: 'Iran' }, 'field country must be a two-letter country code like IR'],
  [{ feeds: [{ url: '/rss' }] }, 'field feeds.0.url must be a full address'],
  [{ layouts: [{ title: '' }] }, 'field layouts.0.title must be a CSS selector, or be left out'],
  [{ layouts: [{ since: '21 March' }] }, 'field layouts.0.since must be a day like 2026-03-21'],
  [{ layouts: [{ dropParagraphs: ['('] }] }, 'field layouts.0.dropParagraphs.0 must be a regular expression'],
  [{ articlePath: '[' }, 'field articlePath must be a regular expression'],
  [{ headline: 'h1' }, 'Unrecognized key: "headline"'],
])('%j is refused with the outlet, the field and what it should be', (part, message) => {
  expect(() => parseOutlet({ ...smallest, ...part })).toThrow(message)
})

test('a refusal names the outlet, or says that it has no slug', () => {
  expect(() => parseOutlet({ ...smallest, language: 'en' })).toThrow('Cannot read the definition of outlet rasad-times: ')
  expect(() => parseOutlet(null)).toThrow('Cannot read the definition of outlet (no slug): ')
})

import { expect, test } from 'vitest'
import { readOutlets } from '#catalog/import-outlets.ts'

const marsa = { slug: 'marsa', name: 'المرسى', language: 'ar', timeZone: 'Asia/Riyadh', home: 'https://marsa.example/' }

const pressSite = {
  slug: 'sahil',
  name: 'ساحل',
  language: 'fa',
  url: 'http://127.0.0.1:8601/',
  mobileUrl: 'http://127.0.0.2:8601/',
  family: 'made up',
  feeds: [{ url: 'http://127.0.0.1:8601/rss', kind: 'rss', items: 30 }],
  sitemaps: [],
  listings: [
    { section: null, url: 'http://127.0.0.1:8601/list/all' },
    { section: 'ورزشی', url: 'http://127.0.0.1:8601/list/sport' },
  ],
  timezone: 'Asia/Tehran',
  robots: { crawlDelay: 2 },
  selectors: { article: '.a', title: 'h1', lead: null, body: '.b', date: null, tags: null, listingLink: '.l a', exclude: '.x, .y' },
  dates: { printed: 'jalali', meta: 'localAsZulu' },
}

test('one definition and a list of them are read alike', () => {
  expect(readOutlets(marsa)).toEqual(readOutlets([marsa]))
  expect(readOutlets([marsa, { ...marsa, slug: 'mina' }]).map(({ slug }) => slug)).toEqual(['marsa', 'mina'])
})

test('a site of a replay press is read as a person would define it', () => {
  const [outlet] = readOutlets([pressSite])
  expect(outlet).toMatchObject({
    slug: 'sahil',
    timeZone: 'Asia/Tehran',
    feeds: [{ url: 'http://127.0.0.1:8601/rss' }],
    listings: [
      { url: 'http://127.0.0.1:8601/list/all', link: '.l a' },
      { url: 'http://127.0.0.1:8601/list/sport', link: '.l a', section: 'ورزشی' },
    ],
    layouts: [{ article: '.a', title: 'h1', body: '.b', exclude: ['.x, .y'] }],
    aliasHosts: ['127.0.0.2:8601'],
    dates: { metaZoneIsLocal: true },
    politeness: { delayMs: 0 },
  })
})

const faults: [string, unknown, RegExp][] = [
  ['a wrong field is named with its outlet', [{ ...marsa, timeZone: 'Riyadh' }], /marsa.*timeZone.*"Riyadh" is not a time zone/],
  [
    'every fault of a list is told at once',
    [
      { ...marsa, home: 'x' },
      { ...marsa, slug: 'mina', language: 'en' },
    ],
    /marsa[\s\S]*mina/,
  ],
  ['an outlet that is named twice', [marsa, marsa], /marsa: the list names it more than once/],
  ['something that is no outlet', ['marsa'], /outlet 1: it must be an object/],
  ['an empty list', [], /the list is empty/],
  ['a press site without its selectors', [{ ...pressSite, selectors: null }], /sahil: field selectors/],
]

test.each(faults)('it is said what is wrong, where: %s', (_name, json, message) => {
  expect(() => readOutlets(json)).toThrow(message)
})

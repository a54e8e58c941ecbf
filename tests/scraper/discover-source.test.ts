import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import type { FeedState } from '#db/queries/feed-states.ts'
import { toFrontier } from '#scraper/collect/frontier-addresses.ts'
import type { FoundAddress } from '#scraper/discover/found-address.ts'
import { isDue, listSources, type Source } from '#scraper/discover/source.ts'

const hourMs = 3_600_000
const now = 100 * hourMs
const feed: Source = { kind: 'feed', url: 'https://marsa.example/feed' }
const sitemap: Source = { kind: 'sitemap', url: 'https://marsa.example/sitemap.xml' }
const listing: Source = { kind: 'listing', url: 'https://marsa.example/list', rules: { url: 'https://marsa.example/list', link: 'a' } }

function askedAgo(hours: number): FeedState {
  return { outlet_id: 1, url: '', etag: null, last_modified: null, fetched_at: now - hours * hourMs, status: 200, item_count: 1 }
}

const cases: [Source, Source[], number, boolean, boolean, string][] = [
  [feed, [feed, listing], 0.1, false, true, 'feeds are asked in every run'],
  [sitemap, [feed, sitemap], 0.5, false, false, 'beside a feed, sitemaps rest for an hour'],
  [sitemap, [feed, sitemap], 1.1, false, true, 'and are then due'],
  [sitemap, [sitemap], 0.1, false, true, 'alone, a sitemap is asked in every run'],
  [listing, [feed, listing], 23, false, false, 'beside a feed, listings rest for a day'],
  [listing, [sitemap, listing], 23, false, false, 'beside a sitemap, too'],
  [listing, [listing], 0.1, false, true, 'alone, a listing is asked in every run'],
  [listing, [feed, listing], 0.1, true, true, 'where a feed left a gap, everything is asked'],
]

test.each(cases)('%o among %o, asked %f h ago, gap %s: due %s', (source, all, hours, hasGap, expected, why) => {
  expect(isDue(source, all, askedAgo(hours), hasGap, now), why).toBe(expected)
})

test('what was never asked is due', () => {
  expect(isDue(listing, [feed, listing], undefined, false, now)).toBe(true)
})

const definition = parseOutlet({
  slug: 'marsa',
  name: 'المرسى',
  language: 'ar',
  timeZone: 'Asia/Riyadh',
  home: 'https://marsa.example/',
  feeds: [{ url: feed.url }],
  articlePath: '^/(news|أخبار)/',
  excludePath: '/video/',
  aliasHosts: ['m.marsa.example'],
})

function found(url: string): FoundAddress {
  return { url, title: null, summary: null, section: null, author: null, printedDate: null, changed: null }
}

test('only what the definition takes for articles is wanted, in letters or percent codes, each address once', () => {
  const urls = [
    'https://marsa.example/news/1?utm_source=rss',
    'https://m.marsa.example/news/1/',
    'https://marsa.example/news/1#comments',
    `https://marsa.example/${encodeURIComponent('أخبار')}/2`,
    'https://marsa.example/news/video/3',
    'https://marsa.example/about',
  ]
  const rows = toFrontier(definition, feed, urls.map(found))
  expect(rows.map(({ url }) => url)).toEqual(['https://marsa.example/news/1', `https://marsa.example/${encodeURIComponent('أخبار')}/2`])
  expect(rows[0]).toMatchObject({ source_kind: 'feed', source_url: feed.url })
})

test('sources are asked in the order feeds, sitemaps, listings', () => {
  const sources = listSources({ ...definition, listings: [{ url: listing.url, link: 'a' }], sitemaps: [{ url: sitemap.url }] })
  expect(sources.map(({ kind }) => kind)).toEqual(['feed', 'sitemap', 'listing'])
})

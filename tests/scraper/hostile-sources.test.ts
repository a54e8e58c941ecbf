import { expect, test } from 'vitest'
import { readFeed } from '#scraper/discover/feed-items.ts'
import { readListing } from '#scraper/discover/listing-links.ts'
import { readSitemap } from '#scraper/discover/sitemap-entries.ts'

const many = 100_000
const item = (at: number) =>
  `<item><title>خبر ${at}</title><link>http://hostile.example/${at}</link><pubDate>Fri, 31 Dec 9999 23:59:59 GMT</pubDate></item>`
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items}</channel></rss>`
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

const feeds: [string, number | null, string][] = [
  [rss(Array.from({ length: 50_000 }, (_, at) => item(at)).join('')), 50_000, 'a feed of 50,000 items'],
  [
    rss(Array.from({ length: 1_000 }, (_, at) => item(at).replace('</item>', '')).join('')),
    500,
    'a feed of 1,000 items that nobody closes: the newest',
  ],
  [rss(`${item(1)}<item><title><![CDATA[${'x'.repeat(1_000_000)}`), 1, 'a feed cut off in the middle of an item'],
  [rss(`${item(1)}${item(2)}`).replaceAll('>', '>\0'), 2, 'zero bytes everywhere'],
  [`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${rss(item(1).replace('خبر', '&l9;'))}`, 1, 'entities that would unfold to a billion'],
  [rss('<item>'.repeat(many)), null, '100,000 nested items'],
  [rss('<x>'.repeat(many) + item(1)), null, '100,000 nested elements'],
  [rss('<![CDATA['.repeat(many)), null, '100,000 openings of CDATA'],
  ['<item '.repeat(many), null, '100,000 openings of items'],
  ['<'.repeat(1_000_000), null, 'a million opening brackets'],
  [`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(many)}`, null, 'JSON that never ends'],
]

for (const [text, expected, why] of feeds) {
  test(`reading a feed ends: ${why}`, () => {
    expect(readFeed(text, 'http://hostile.example/feed')?.items.length ?? null).toBe(expected)
  })
}

const sitemaps: [string, number | null, string][] = [
  [
    `<urlset>${Array.from({ length: 50_000 }, (_, at) => `<url><loc>http://hostile.example/${at}</loc></url>`).join('')}</urlset>`,
    50_000,
    '50,000 addresses',
  ],
  [`<urlset>${'<url>'.repeat(1_000_000)}`, null, 'a million nested entries'],
  [`<urlset>${'<x>'.repeat(1_000_000)}`, null, 'a million nested elements'],
  [`<urlset><url><loc>http://hostile.example/a</loc></url><url><loc>http://hostile.example/b`, 1, 'cut off'],
  ['<'.repeat(5_000_000), null, 'five million opening brackets'],
]

for (const [text, expected, why] of sitemaps) {
  test(`reading a sitemap ends: ${why}`, () => {
    expect(readSitemap(text, 'http://hostile.example/sitemap.xml')?.entries.length ?? null).toBe(expected)
  })
}

const one = ['http://hostile.example/1']
const listings: [string, string[], string][] = [
  [`<a class="l" href="/1">خبر</a>${'<div>'.repeat(many)}`, one, '100,000 nested tags after the link'],
  [`${'<div>'.repeat(many)}<a class="l" href="/1">خبر</a>`, [], 'a link below 100,000 nested tags'],
  [`<a class="l" href="/1">${'<b>'.repeat(20_000)}خبر</a>`, one, '20,000 nested tags inside the link'],
  ['<a class="l" href="/1">خبر</a>'.repeat(5_000), one, 'one link 5,000 times'],
]

for (const [html, expected, why] of listings) {
  test(`reading a listing ends: ${why}`, () => {
    const { links } = readListing(html, 'http://hostile.example/', { url: 'http://hostile.example/', link: 'a.l' })
    expect(links.map(({ url }) => url)).toEqual(expected)
  })
}

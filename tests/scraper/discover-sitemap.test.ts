import { expect, test } from 'vitest'
import { readSitemap } from '#scraper/discover/sitemap-entries.ts'

const at = 'https://marsa.example/sitemap.xml'

test('a news sitemap gives the publication date and title, and not those of its pictures', () => {
  const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://marsa.example/news/1?a=1&amp;b=2</loc><lastmod>2026-03-05</lastmod><image:image><image:loc>https://marsa.example/1.jpg</image:loc><image:title>صورة</image:title></image:image>
<n:news><n:publication><n:name>المرسى</n:name></n:publication><n:publication_date>2026-03-04T10:00:00+03:00</n:publication_date><n:title><![CDATA[خبر & آخر]]></n:title></n:news></url></urlset>`
  expect(readSitemap(text, at)).toEqual({
    kind: 'addresses',
    entries: [
      {
        url: 'https://marsa.example/news/1?a=1&b=2',
        title: 'خبر & آخر',
        summary: null,
        section: null,
        author: null,
        printedDate: '2026-03-04T10:00:00+03:00',
        changed: '2026-03-05',
      },
    ],
  })
})

test('an index names its parts', () => {
  const index = readSitemap('<sitemapindex><sitemap><loc>/sitemaps/2026-03.xml.gz</loc></sitemap></sitemapindex>', at)
  expect(index?.kind).toBe('index')
  expect(index?.entries.map(({ url }) => url)).toEqual(['https://marsa.example/sitemaps/2026-03.xml.gz'])
})

test('a sitemap that breaks off keeps its whole entries', () => {
  const cut = readSitemap('<urlset><url><loc>/a-1</loc></url><url><loc>/a-2</loc></url><url><loc>/a-', at)
  expect(cut?.entries.map(({ url }) => url)).toEqual(['https://marsa.example/a-1', 'https://marsa.example/a-2'])
})

test('a page that is no sitemap is none', () => {
  expect(readSitemap('<!DOCTYPE html><html><body><a href="/x">x</a></body></html>', at)).toBeNull()
})

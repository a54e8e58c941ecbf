import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { toFrontier } from '#scraper/collect/frontier-addresses.ts'

const source = { kind: 'feed', url: 'https://sahil.example/rss' } as const
const unsaid = { title: null, summary: null, section: null, author: null, printedDate: null, changed: null }

function keysOf(paths: string[], patterns: { articlePath?: string; excludePath?: string }): string[] {
  const outlet = {
    slug: 'sahil',
    name: 'ساحل',
    language: 'fa',
    timeZone: 'Asia/Tehran',
    home: 'https://sahil.example/',
    ...patterns,
  } as const
  const found = paths.map((path) => ({ ...unsaid, url: `https://sahil.example${path}` }))
  return toFrontier(parseOutlet(outlet), source, found).map((row) => row.url_key)
}

test('an article is known by its path also where a campaign hangs on its address', () => {
  const paths = ['/news/12?utm_source=front', '/news/12', '/news/13/?utm_medium=box#top', '/about']
  expect(keysOf(paths, { articlePath: '^/news/\\d+/?$' })).toHaveLength(2)
})

test('a pattern in letters meets an address in percent codes', () => {
  expect(keysOf([`/${encodeURIComponent('خبر')}/1`, `/${encodeURIComponent('ورزش')}/2`], { excludePath: '^/ورزش/' })).toHaveLength(1)
})

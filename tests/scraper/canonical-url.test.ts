import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { canonicalUrl } from '#scraper/address/canonical-url.ts'

const final = 'https://www.sahifa.example/news/4411/khabar?utm_source=push#top'
const site = { home: 'https://www.sahifa.example/', aliasHosts: ['sahifa-old.example'] }

test.each([
  [
    '<link rel="canonical" href="https://www.sahifa.example/news/4411/khabar/">',
    'https://www.sahifa.example/news/4411/khabar/',
    'canonical',
    'it is declared',
  ],
  ['<link rel="canonical" href="/news/4411/khabar">', 'https://www.sahifa.example/news/4411/khabar', 'canonical', 'a path is enough'],
  [
    '<link rel="canonical" href="https://www.sahifa.example/">',
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'the front page is no article',
  ],
  [
    '<link rel="canonical" href="https://other.example/news/4411/khabar">',
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'another site keeps its own articles',
  ],
  [
    '<link rel="canonical" href="http://sahifa-old.example/news/4411/khabar">',
    'http://sahifa-old.example/news/4411/khabar',
    'canonical',
    'an old domain of the outlet is its own',
  ],
  [
    '<meta property="og:url" content="https://www.sahifa.example/n/4411">',
    'https://www.sahifa.example/n/4411',
    'og:url',
    'Open Graph is asked next',
  ],
  [
    '<meta property="og:url" content="http://10.0.0.7/news/4411">',
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'an internal address is nobody\u2019s',
  ],
  [
    '<meta property="og:url" content="www.sahifa.example">',
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'a bare host would be a path below this page',
  ],
  ['<meta property="og:url" content="/news/4411">', 'https://www.sahifa.example/news/4411', 'og:url', 'a relative address is resolved'],
  ['', 'https://www.sahifa.example/news/4411/khabar', 'address', 'nothing is declared: campaign and fragment go'],
])('%s gives %s by %s: %s', (head, url, evidence) => {
  expect(canonicalUrl(load(`<head>${head}</head>`), final, site)).toEqual({ url, evidence })
})

test('the address in JSON-LD stands before Open Graph', () => {
  const $ = load('<meta property="og:url" content="https://www.sahifa.example/n/4411">')
  expect(canonicalUrl($, final, site, 'https://www.sahifa.example/news/4411').evidence).toBe('json-ld')
})

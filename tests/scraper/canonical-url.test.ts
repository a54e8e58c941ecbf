import { expect, test } from 'vitest'
import { canonicalUrl, type DeclaredAddresses } from '#scraper/address/canonical-url.ts'

const final = 'https://www.sahifa.example/news/4411/khabar?utm_source=push#top'
const site = { home: 'https://www.sahifa.example/', aliasHosts: ['sahifa-old.example'] }

const nothing: DeclaredAddresses = { canonical: null, structured: null, openGraph: null }

test.each<[Partial<DeclaredAddresses>, string, string, string]>([
  [
    { canonical: 'https://www.sahifa.example/news/4411/khabar/' },
    'https://www.sahifa.example/news/4411/khabar/',
    'canonical',
    'it is declared',
  ],
  [{ canonical: '/news/4411/khabar' }, 'https://www.sahifa.example/news/4411/khabar', 'canonical', 'a path is enough'],
  [{ canonical: 'https://www.sahifa.example/' }, 'https://www.sahifa.example/news/4411/khabar', 'address', 'the front page is no article'],
  [
    { canonical: 'https://other.example/news/4411/khabar' },
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'another site keeps its own articles',
  ],
  [
    { canonical: 'http://sahifa-old.example/news/4411/khabar' },
    'http://sahifa-old.example/news/4411/khabar',
    'canonical',
    'an old domain of the outlet is its own',
  ],
  [{ openGraph: 'https://www.sahifa.example/n/4411' }, 'https://www.sahifa.example/n/4411', 'og:url', 'Open Graph is asked next'],
  [
    { openGraph: 'http://10.0.0.7/news/4411' },
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'an internal address is nobody\u2019s',
  ],
  [
    { openGraph: 'www.sahifa.example' },
    'https://www.sahifa.example/news/4411/khabar',
    'address',
    'a bare host would be a path below this page',
  ],
  [{ openGraph: '/news/4411' }, 'https://www.sahifa.example/news/4411', 'og:url', 'a relative address is resolved'],
  [{}, 'https://www.sahifa.example/news/4411/khabar', 'address', 'nothing is declared: campaign and fragment go'],
])('%j gives %s by %s: %s', (declared, url, evidence) => {
  expect(canonicalUrl({ ...nothing, ...declared }, final, site)).toEqual({ url, evidence })
})

test('the address in JSON-LD stands before Open Graph', () => {
  const declared = { ...nothing, structured: 'https://www.sahifa.example/news/4411', openGraph: 'https://www.sahifa.example/n/4411' }
  expect(canonicalUrl(declared, final, site).evidence).toBe('json-ld')
})

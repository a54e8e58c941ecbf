import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameSite, urlKey, withoutCampaign } from '#scraper/address/url-key.ts'

const site = { home: 'https://www.khabar.example/', aliasHosts: ['khabar-old.example', '127.0.0.2'] }
const plain = 'https://www.khabar.example/news/123/خبر-تازه'

test.each([
  ['http://www.khabar.example/news/123/خبر-تازه', 'http and https are one'],
  ['https://khabar.example/news/123/خبر-تازه', 'www does not count'],
  ['https://m.khabar.example/news/123/خبر-تازه', 'nor does the mobile host'],
  ['https://mobile.khabar.example/news/123/خبر-تازه/', 'nor the last slash'],
  ['https://amp.khabar.example/news/123/خبر-تازه', 'nor the host of fast pages'],
  ['https://www.khabar.example:443/news/123/خبر-تازه', 'nor the default port'],
  ['https://www.khabar.example/news/123/خبر-تازه#comments', 'nor a fragment'],
  ['https://www.khabar.example/news/123/خبر-تازه?utm_source=rss&utm_medium=feed&fbclid=x1', 'nor a campaign'],
  ['https://www.khabar.example/amp/news/123/خبر-تازه', 'nor "amp" before the path'],
  ['https://www.khabar.example/news/123/خبر-تازه/amp/', 'nor "amp" behind it'],
  ['https://WWW.Khabar.Example/news//123/خبر-تازه', 'nor the case of the host and doubled slashes'],
  [`https://www.khabar.example/news/123/${encodeURIComponent('خبر-تازه')}`, 'letters may be encoded'],
  [`https://www.khabar.example/news/123/${encodeURIComponent('خبر-تازه').toLowerCase()}`, 'in either case'],
  ['https://khabar-old.example/news/123/خبر-تازه', 'an old domain of the outlet is its home'],
])('%s is the same article: %s', (address) => {
  expect(urlKey(address, site)).toBe(urlKey(plain, site))
})

test.each([
  ['https://www.khabar.example/news/124/خبر-تازه', 'another id'],
  ['https://www.khabar.example/news/123/خبر-تازه?page=2', 'a parameter that is no campaign'],
  ['https://www.khabar.example:8443/news/123/خبر-تازه', 'another port'],
  ['https://sport.khabar.example/news/123/خبر-تازه', 'another host'],
  ['https://www.khabar.example/News/123/خبر-تازه', 'another case of the path, where servers tell cases apart'],
])('%s is another article: %s', (address) => {
  expect(urlKey(address, site)).not.toBe(urlKey(plain, site))
})

test('an id in the query is kept whatever stands around it', () => {
  expect(urlKey('http://old.example/npview.asp?ID=77&utm_source=x')).toBe(urlKey('https://old.example/npview.asp?id=77'))
  expect(urlKey('http://old.example/npview.asp?ID=77')).not.toBe(urlKey('http://old.example/npview.asp?ID=78'))
})

test('an alias that is an address by number takes the port of the home page', () => {
  const press = { home: 'http://127.0.0.1:9405/', aliasHosts: ['127.0.0.2'] }
  expect(urlKey('http://127.0.0.2:9405/p/1', press)).toBe(urlKey('http://127.0.0.1:9405/p/1', press))
  expect(urlKey('http://127.0.0.1:9406/p/1', press)).not.toBe(urlKey('http://127.0.0.1:9405/p/1', press))
})

test('letters that are no UTF-8 keep their escapes, in one case', () => {
  expect(urlKey('http://old.example/%cf%e6')).toBe(urlKey('http://old.example/%CF%E6'))
})

test('a key is the same for an address and for the address as it is asked for', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(urlKey(withoutCampaign(address))).toBe(urlKey(address))
    }),
    { numRuns: 30 },
  )
})

test('hosts of one definition are one site, others are not', () => {
  expect(isSameSite('https://m.khabar.example/a', 'http://khabar-old.example/b', site)).toBe(true)
  expect(isSameSite('https://khabar.example/a', 'https://other.example/a', site)).toBe(false)
})

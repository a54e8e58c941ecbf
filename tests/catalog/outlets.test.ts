import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatOutletsTable } from '#catalog/format-outlets-table.ts'
import { knownOwners } from '#catalog/known-owners.ts'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'

const outlets = listCatalogOutlets()

test('every file of catalog/outlets is in the list, under its own slug', () => {
  const files = readdirSync('catalog/outlets').map((file) => file.replace(/\.ts$/, ''))
  expect(outlets.map((outlet) => outlet.slug).sort()).toEqual(files.sort())
})

test('the catalogue holds the outlets that Rasad was founded on, and at least sixty', () => {
  const slugs = outlets.map((outlet) => outlet.slug)
  const founding = [
    'rt-arabic',
    'webangah',
    'althawra-ye',
    'rahbord-e-moaser',
    'tasnim',
    'isna',
    'irna',
    'aljazeera',
    'bbc-arabic',
    'bbc-persian',
    'youm7',
  ]
  expect(slugs).toEqual(expect.arrayContaining([...founding, 'sputnik-arabic']))
  expect(slugs.length).toBeGreaterThanOrEqual(60)
})

test.each(outlets)('$slug says where its articles are found, where its facts come from, and its name in three languages', (outlet) => {
  expect(outlet.feeds.length + outlet.sitemaps.length + outlet.listings.length).toBeGreaterThan(0)
  expect(outlet.sources.length).toBeGreaterThan(0)
  expect(Object.keys(outlet.names).sort()).toEqual(['ar', 'en', 'fa'])
  expect(outlet.country).not.toBeNull()
})

test('every Iranian outlet keeps the time of Tehran', () => {
  const zones = outlets.filter((outlet) => outlet.country === 'IR').map((outlet) => outlet.timeZone)
  expect(new Set(zones)).toEqual(new Set(['Asia/Tehran']))
})

test('a verified outlet says of which day the page was that shows it', () => {
  for (const outlet of outlets.filter((one) => one.verified)) {
    expect(outlet.sources.at(-1), outlet.slug).toMatch(/^Verified on a page of \d{4}-\d{2}-\d{2}$/)
  }
})

test('no two outlets share a feed or a home', () => {
  const addresses = outlets.flatMap((outlet) => [outlet.home, ...outlet.feeds.map((feed) => feed.url)])
  expect(addresses.length).toBe(new Set(addresses).size)
})

test('docs/outlets.md is the table of the catalogue', async () => {
  await expect(formatOutletsTable(outlets)).toMatchFileSnapshot('../../docs/outlets.md')
})

test('whoever is said to own an outlet owns one that we ship', () => {
  const shipped = new Map(listCatalogOutlets().map((outlet) => [outlet.slug, outlet.ownership]))
  for (const [slug, ownership] of Object.entries(knownOwners)) expect([slug, shipped.get(slug)]).toEqual([slug, ownership])
})

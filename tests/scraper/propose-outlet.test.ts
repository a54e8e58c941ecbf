import { expect, test } from 'vitest'
import { readOutlets } from '#catalog/import-outlets.ts'
import { proposeOutlet } from '#scraper/propose/propose-outlet.ts'
import { type Deed, misbehave } from '../helpers/misbehaving-server.ts'
import { arabicSite, html, persianSite, send } from '../helpers/proposed-sites.ts'
import { noPace, testClient } from '../helpers/test-client.ts'

const now = () => Date.UTC(2026, 10, 20, 9)

async function propose(routes: Record<string, Deed>, path = '/') {
  const { base } = await misbehave(routes)
  const proposal = await proposeOutlet(testClient({ now }), `${base}${path}`, { now, pace: noPace })
  return { base, ...proposal, failures: proposal.troubles.map(({ stage, failure }) => `${stage}: ${failure}`) }
}

test('a Persian portal of a known family is proposed from its home page alone', async () => {
  const { base, definition, samples } = await propose(persianSite())
  expect(definition).toMatchObject({
    name: 'پرتو خبر',
    language: 'fa',
    timeZone: 'Asia/Tehran',
    family: 'iransamaneh',
    feeds: [{ url: `${base}/fa/rss/allnews` }],
    articlePath: '^/fa/news/\\d+(?:[/?]|$)',
  })
  expect(definition?.listings?.map(({ url }) => url)).toEqual([`${base}/fa/archive/politics`, `${base}/fa/archive/sport`])
  expect(samples).toHaveLength(5)
  for (const { title, day, firstWords, letters } of samples) {
    expect(title).not.toBeNull()
    expect(day).toMatch(/^2026-11-(?:09|1[0-6])$/)
    expect(firstWords).toContain('خلاصه شماره')
    expect(letters).toBeGreaterThan(200)
  }
})

test('an Arabic site without feed, sitemap or metadata is proposed with selectors that were learnt from its pages', async () => {
  const { base, definition, samples, failures } = await propose(arabicSite())
  expect(definition).toMatchObject({
    name: 'بوابة الريف',
    language: 'ar',
    timeZone: 'Africa/Casablanca',
    country: 'MA',
    family: null,
    feeds: [],
  })
  expect(definition?.listings?.[0]).toMatchObject({ url: `${base}/qism/siyasa`, section: 'سياسة' })
  expect(definition?.layouts).toEqual([{ title: '.unwan', body: '.nass', date: '.waqt', exclude: ['.nass .dawa'] }])
  expect(samples[0]).toMatchObject({ title: 'افتتاح ميناء جديد في جنوب البلاد هذا الصباح', day: '2026-11-03' })
  expect(failures).toEqual(['feeds: no-feed', 'sitemaps: no-sitemap'])
})

test('what is proposed can be imported as it is printed', async () => {
  const { definition } = await propose(arabicSite())
  expect(readOutlets(JSON.parse(JSON.stringify(definition)))[0]).toMatchObject({ name: 'بوابة الريف', verified: false })
})

test.each([
  ['/fa/rss/allnews', 'a feed'],
  ['/fa/archive/sport', 'a section'],
  [`/fa/news/7003/${encodeURIComponent('خبر-تازه')}`, 'an article'],
])('the address may be that of %s: %s', async (path) => {
  const { base, definition } = await propose(persianSite(), path)
  expect(definition).toMatchObject({
    home: `${base}/`,
    name: 'پرتو خبر',
    feeds: [{ url: `${base}/fa/rss/allnews` }],
    family: 'iransamaneh',
  })
})

const failing: [Record<string, Deed>, string, string][] = [
  [{ '/': send('text/html', 'no', 403) }, 'address: blocked', 'the server refuses us'],
  [{ '/': send('text/html', '', 404) }, 'address: not-found', 'nothing stands there'],
  [
    { '/robots.txt': send('text/plain', 'User-agent: *\nDisallow: /\n'), '/': html('<p>خبر</p>') },
    'address: robots',
    'robots.txt forbids all',
  ],
  [
    { '/': html('<p>The morning paper brings the news of the harbour and of the weather to every house.</p>') },
    'home: not-arabic-or-persian',
    'an English page',
  ],
  [{ '/': send('image/png', 'x') }, 'address: not-html', 'a picture'],
]

test.each(failing)('a site that cannot be read is a failure with a name and a remedy: %#', async (routes, expected) => {
  const { definition, failures, troubles } = await propose(routes)
  expect(definition).toBeNull()
  expect(failures).toEqual([expected])
  expect(troubles[0]?.remedy).not.toBe('')
})

test('a name that nobody knows is a failure of the name, and a word is no address', async () => {
  const unknown = testClient({ lookup: (_, __, done) => done(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), '', 4) })
  const proposal = await proposeOutlet(unknown, 'no-such-paper.example', { now, pace: noPace })
  expect(proposal.troubles).toMatchObject([{ stage: 'address', failure: 'dns', remedy: expect.stringContaining('spelling') }])
  const word = await proposeOutlet(unknown, 'mailto:editor@paper.example', { now, pace: noPace })
  expect(word.troubles).toMatchObject([{ stage: 'address', failure: 'address' }])
})

test('a site whose articles cannot be had says so, and still gives what was found', async () => {
  const routes = arabicSite()
  for (const path of Object.keys(routes)) if (path.startsWith('/akhbar/')) routes[path] = send('text/html', 'no', 403)
  const { definition, failures } = await propose(routes)
  expect(definition).toMatchObject({ language: 'ar', layouts: [] })
  expect(failures).toContain('articles: blocked')
  expect(failures).toContain('articles: no-articles')
})

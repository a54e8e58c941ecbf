import { expect, onTestFinished, test } from 'vitest'
import { checkCounts } from '#db/queries/check-counts.ts'
import { listFailuresOfOutlet } from '#db/queries/failures.ts'
import { listRunsOfOutlet } from '#db/queries/runs.ts'
import { dayOfArticle, openNewsSite } from '../helpers/news-site.ts'
import { addOutlet, openNewsroom, runOnce } from '../helpers/newsroom.ts'

const minuteMs = 60_000
const listing = { feeds: [], listings: [{ url: '{base}/list', link: 'a.item' }] }

async function open(count: number, ...rest: Parameters<typeof openNewsSite> extends [number, ...infer Rest] ? Rest : never) {
  const site = await openNewsSite(count, ...rest)
  onTestFinished(site.close)
  const newsroom = await openNewsroom()
  return { site, newsroom, outlet: await addOutlet(newsroom.db, site.definition) }
}

function urlsOf(newsroom: Awaited<ReturnType<typeof openNewsroom>>) {
  return newsroom.db.selectFrom('article').select('url').orderBy('url').execute()
}

test('a run stores what the feed names, with its date, and the same run again stores and fetches nothing', async () => {
  const { site, newsroom, outlet } = await open(10)
  expect(await runOnce(newsroom, outlet)).toMatchObject({ discovered: 10, fetched: 10, stored: 10, failed: 0, remaining: 0 })
  const visits = site.visits.length
  expect(await runOnce(newsroom, outlet)).toMatchObject({ discovered: 0, fetched: 0, stored: 0, remaining: 0 })
  expect(site.visits.slice(visits)).toEqual(['/feed'])
  const { day, published_precision } = await newsroom.db
    .selectFrom('article')
    .selectAll()
    .where('url', 'like', '%/news/10')
    .executeTakeFirstOrThrow()
  expect([day, published_precision]).toEqual([dayOfArticle(10), 'minute'])
  expect(await checkCounts(newsroom.db)).toEqual([])
})

test('an article that is linked in several spellings is fetched and stored once, under the address that its page declares', async () => {
  const { site, newsroom, outlet } = await open(10, { ...listing, feeds: [{ url: '{base}/feed' }] })
  await runOnce(newsroom, outlet)
  expect(site.visits.filter((path) => path.startsWith('/news/10'))).toHaveLength(1)
  expect((await urlsOf(newsroom))[1]).toEqual({ url: `${site.base}/news/10` })
})

test('a feed that shows nothing known makes the run look for what fell off its end', async () => {
  const { site, newsroom, outlet } = await open(10, { ...listing, feeds: [{ url: '{base}/feed' }] })
  await runOnce(newsroom, outlet)
  site.publish(45)
  newsroom.clock.at += 30 * minuteMs
  expect(await runOnce(newsroom, outlet)).toMatchObject({ discovered: 35, stored: 35 })
  const [run] = await listRunsOfOutlet(newsroom.db, outlet.id, 1)
  expect(run).toMatchObject({ state: 'finished', is_continuous: 1, sources_reached: 2, sources_failed: 0 })
})

test('a feed alone that shows nothing known leaves its mark on the run', async () => {
  const { site, newsroom, outlet } = await open(10)
  await runOnce(newsroom, outlet)
  site.publish(45)
  await runOnce(newsroom, outlet)
  const runs = await listRunsOfOutlet(newsroom.db, outlet.id, 2)
  expect(runs.map((run) => run.is_continuous)).toEqual([0, null])
})

test('a first look takes the first page of a listing, a backfill all pages back to the day', async () => {
  const { newsroom, outlet } = await open(65, listing)
  expect(await runOnce(newsroom, outlet)).toMatchObject({ stored: 10 })
  // Articles 30 to 65 are of this day and later; the page that ends at 26 is all of it older than that or mixed, the one after it is older.
  const since = dayOfArticle(30)
  const { stored } = await runOnce(newsroom, outlet, since)
  const oldest = await newsroom.db
    .selectFrom('article')
    .select(({ fn }) => fn.min('day').as('day'))
    .executeTakeFirst()
  expect(stored).toBeLessThan(55)
  expect(oldest?.day && oldest.day < since).toBe(true)
  const wanted = await newsroom.db.selectFrom('article').select('id').where('day', '>=', since).execute()
  expect(wanted).toHaveLength(36)
  expect(await newsroom.db.selectFrom('outlet').select('covered_from').execute()).toEqual([{ covered_from: since }])
})

test('a backfill that was stopped goes on from the frontier, and fetches nothing twice', async () => {
  const { site, newsroom, outlet } = await open(40, listing)
  const order = new AbortController()
  const stopAt = setInterval(() => site.visits.length > 15 && order.abort(), 1)
  const first = await runOnce(newsroom, outlet, '2026-01-01', order.signal)
  clearInterval(stopAt)
  expect(first.stored).toBeLessThan(40)
  await runOnce(newsroom, outlet, '2026-01-01')
  expect(await urlsOf(newsroom)).toHaveLength(40)
  expect(site.visits.filter((path) => path.startsWith('/news/'))).toHaveLength(40)
  const runs = await listRunsOfOutlet(newsroom.db, outlet.id, 2)
  expect(runs.map((run) => run.state)).toEqual(['finished', 'stopped'])
})

test('a backfill that takes hours fetches what is published meanwhile before it goes on', async () => {
  const { site, newsroom, outlet } = await open(80, { ...listing, feeds: [{ url: '{base}/feed' }] }, (path) => {
    // A quarter of an hour passes with every third page, and three articles appear once half of the old ones are read.
    if (path.startsWith('/news/')) newsroom.clock.at += 5 * minuteMs
    if (site.visits.length === 50) site.publish(83)
    return null
  })
  expect(await runOnce(newsroom, outlet, '2026-01-01')).toMatchObject({ stored: 80 })
  expect(await urlsOf(newsroom)).toHaveLength(83)
  // Each look for news is a run of its own, so that the day knows of it.
  const news = await newsroom.db.selectFrom('run').select('state').where('kind', '=', 'scheduled').execute()
  expect(news.length).toBeGreaterThan(3)
  expect(new Set(news.map(({ state }) => state))).toEqual(new Set(['finished']))
  const fresh = site.visits.findIndex((path) => path.startsWith('/news/83'))
  const last = site.visits.findLastIndex((path) => path.startsWith('/news/'))
  expect(fresh).toBeGreaterThan(0)
  expect(fresh).toBeLessThan(last - 10)
})

test('a backfill walks on in a listing where it was stopped', async () => {
  const { site, newsroom, outlet } = await open(60, listing)
  const order = new AbortController()
  const stopAt = setInterval(() => site.visits.some((path) => path.includes('page=4')) && order.abort(), 1)
  await runOnce(newsroom, outlet, '2026-01-01', order.signal)
  clearInterval(stopAt)
  const visits = site.visits.length
  await runOnce(newsroom, outlet, '2026-01-01')
  expect(site.visits.slice(visits).some((path) => path === '/list' || path.includes('page=2'))).toBe(false)
  expect(await urlsOf(newsroom)).toHaveLength(60)
})

test('what fails is tried again after growing waits; what is gone is given up', async () => {
  const broken = new Map([
    ['/news/3', 503],
    ['/news/4', 410],
  ])
  const { newsroom, outlet } = await open(10, {}, (path) => broken.get(path) ?? null)
  expect(await runOnce(newsroom, outlet)).toMatchObject({ stored: 8, remaining: 1 })
  const failures = await listFailuresOfOutlet(newsroom.db, outlet.id, 10)
  expect(failures.map(({ stage, kind }) => `${stage} ${kind}`).sort()).toEqual(['fetch gone', 'fetch unavailable'])
  broken.clear()
  expect(await runOnce(newsroom, outlet)).toMatchObject({ stored: 0, remaining: 1 })
  newsroom.clock.at += 5 * minuteMs
  expect(await runOnce(newsroom, outlet)).toMatchObject({ stored: 1, remaining: 0 })
})

test('an address is given up for what went wrong every time, not for a busy server before', async () => {
  const answers: number[] = [503, 503, 404, 500, 404, 404]
  const { newsroom, outlet } = await open(1, {}, (path) => (path === '/news/1' ? (answers.shift() ?? null) : null))
  for (let run = 0; run < 7; run++) {
    await runOnce(newsroom, outlet)
    newsroom.clock.at += 60 * 24 * minuteMs
  }
  expect(await urlsOf(newsroom)).toHaveLength(1)
})

test('an outlet that fails many times in a row is left alone, and its addresses keep their tries', async () => {
  const { site, newsroom, outlet } = await open(40, listing, (path) => (path.startsWith('/news/') ? 500 : null))
  await runOnce(newsroom, outlet, '2026-01-01')
  expect(site.visits.filter((path) => path.startsWith('/news/')).length).toBeLessThanOrEqual(10)
  const [run] = await listRunsOfOutlet(newsroom.db, outlet.id, 1)
  expect(run).toMatchObject({ state: 'stopped', stored: 0 })
})

test('what robots.txt forbids is refused and not asked for', async () => {
  const { site, newsroom, outlet } = await open(10)
  site.forbid('/news/7')
  expect(await runOnce(newsroom, outlet)).toMatchObject({ stored: 9, failed: 0, remaining: 0 })
  expect(site.visits).not.toContain('/news/7')
})

test('a page that carries no article is kept, counted as such, and looked at again later', async () => {
  const { newsroom, outlet } = await open(10, { layouts: [{ title: 'h1', body: '.other' }] })
  const { stored, failed } = await runOnce(newsroom, outlet)
  expect(stored + failed).toBe(10)
  expect(await newsroom.pages.selectFrom('page').select('id').execute()).toHaveLength(10)
})

test('a definition that names an unknown family ends its run, with the reason', async () => {
  const { newsroom, outlet } = await open(1, { family: 'no-such-family' })
  await runOnce(newsroom, outlet)
  const [run] = await listRunsOfOutlet(newsroom.db, outlet.id, 1)
  expect(run?.state).toBe('crashed')
  expect(run?.note).toContain('no-such-family')
})

import { expect, onTestFinished, test } from 'vitest'
import { checkCounts } from '#db/queries/check-counts.ts'
import { dayOfArticle, openNewsSite } from '../helpers/news-site.ts'
import { addOutlet, openNewsroom, runOnce } from '../helpers/newsroom.ts'

const hourMs = 3_600_000

/** A newsroom whose clock stands at noon of the day of the newest article, after its first run. */
async function collectFresh(count = 5) {
  const site = await openNewsSite(count)
  onTestFinished(site.close)
  const newsroom = await openNewsroom()
  newsroom.clock.at = Date.parse(`${dayOfArticle(count)}T12:00:00Z`)
  const outlet = await addOutlet(newsroom.db, site.definition, newsroom.clock.at)
  await runOnce(newsroom, outlet)
  const runAfter = async (hours: number) => {
    newsroom.clock.at += hours * hourMs
    site.visits.length = 0
    const run = await runOnce(newsroom, outlet)
    return { run, rechecked: site.visits.filter((path) => path.startsWith('/news/')).length }
  }
  const article = (id: number) =>
    newsroom.db.selectFrom('article').selectAll().where('url', 'like', `%/news/${id}`).executeTakeFirstOrThrow()
  return { site, newsroom, runAfter, article }
}

test('a fresh article is looked at again after an hour, six hours and a day, and then no more', async () => {
  const { runAfter } = await collectFresh()
  expect((await runAfter(0.5)).rechecked).toBe(0)
  expect((await runAfter(0.6)).rechecked).toBe(5)
  expect((await runAfter(1)).rechecked).toBe(0)
  expect((await runAfter(4.5)).rechecked).toBe(5)
  expect((await runAfter(19)).rechecked).toBe(5)
  expect((await runAfter(72)).rechecked).toBe(0)
})

test('an edit becomes a new version and moves the counts; a page that did not change stays as it is', async () => {
  const { site, newsroom, runAfter, article } = await collectFresh()
  site.edit(3, 'عاد الربان وصحح ما قاله عن الرحلة.')
  const { run } = await runAfter(1.1)
  expect(run).toMatchObject({ stored: 0, updated: 1 })
  expect((await article(3)).version).toBe(2)
  expect((await article(3)).body).toContain('وصحح')
  expect((await article(2)).version).toBe(1)
  expect(await newsroom.pages.selectFrom('page').select('id').execute()).toHaveLength(6)
  expect(await checkCounts(newsroom.db)).toEqual([])
})

test('an article that its outlet took down stays counted and is marked; one that comes back is not', async () => {
  const { site, runAfter, article } = await collectFresh()
  site.withdraw(2, true)
  await runAfter(1.1)
  expect((await article(2)).gone_at).not.toBeNull()
  expect((await article(1)).gone_at).toBeNull()
  site.withdraw(2, false)
  await runAfter(6)
  expect((await article(2)).gone_at).toBeNull()
})

test('old articles of a backfill are not looked at again', async () => {
  const site = await openNewsSite(5)
  onTestFinished(site.close)
  const newsroom = await openNewsroom()
  const outlet = await addOutlet(newsroom.db, site.definition)
  await runOnce(newsroom, outlet, '2026-01-01')
  expect(await newsroom.db.selectFrom('frontier').select('state').where('recheck_at', 'is', null).execute()).toHaveLength(5)
})

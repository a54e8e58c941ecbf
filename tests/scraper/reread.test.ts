import { expect, onTestFinished, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { rereadOutlet } from '#scraper/reread.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet, openNewsroom, runOnce } from '../helpers/newsroom.ts'

const broken = { title: '.headline-of-old', body: '.text-of-old', date: 'time' }
const mended = { title: 'h1', body: '.text', date: 'time' }

/** A verified outlet whose layout fits nothing any more: its pages are kept and give no article. */
async function collectBroken() {
  const site = await openNewsSite(6, { layouts: [broken], verified: true })
  onTestFinished(site.close)
  const newsroom = await openNewsroom()
  const outlet = await addOutlet(newsroom.db, site.definition, newsroom.clock.at)
  const run = await runOnce(newsroom, outlet)
  const mend = () => {
    newsroom.clock.at += 60_000
    return addOutlet(newsroom.db, parseOutlet({ ...site.definition, layouts: [mended] }), newsroom.clock.at)
  }
  const count = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  return { site, newsroom, outlet, run, mend, count }
}

test('after a layout is mended, what it could not read is read from the archive, without asking the site again', async () => {
  const { site, newsroom, run, mend, count } = await collectBroken()
  expect(run).toMatchObject({ stored: 0, failed: 6 })
  await mend()
  const visits = site.visits.length
  const counts = await rereadOutlet(newsroom, { slug: 'marsa', since: null, signal: new AbortController().signal })
  expect(counts).toMatchObject({ read: 6, stored: 6, updated: 0, unreadable: 0 })
  expect(await count()).toBe(6)
  expect(site.visits.length).toBe(visits)
  expect(await newsroom.db.selectFrom('frontier').select('id').where('state', '=', 'wanted').execute()).toEqual([])
  expect(await checkCounts(newsroom.db)).toEqual([])
})

test('the next run reads them by itself when the definition has changed', async () => {
  const { site, newsroom, mend } = await collectBroken()
  const visits = site.visits.length
  expect(await runOnce(newsroom, await mend())).toMatchObject({ stored: 6, fetched: 0, remaining: 0 })
  expect(site.visits.slice(visits)).toEqual(['/feed'])
})

test('with a day, stored articles are read again too, and one that comes out the same stays as it is', async () => {
  const { newsroom, mend } = await collectBroken()
  await mend()
  const reread = (since: string | null) => rereadOutlet(newsroom, { slug: 'marsa', since, signal: new AbortController().signal })
  await reread(null)
  expect(await reread('2026-01-01')).toMatchObject({ read: 6, stored: 0, updated: 0, unreadable: 0 })
})

test('an outlet that is unknown is named', async () => {
  const newsroom = await openNewsroom()
  await expect(rereadOutlet(newsroom, { slug: 'nobody', since: null, signal: new AbortController().signal })).rejects.toThrow('nobody')
})

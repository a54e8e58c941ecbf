import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { checkCounts } from '#db/queries/check-counts.ts'
import { beginDeletion, countLosses } from '#db/queries/outlet-deletion.ts'
import { listOutlets, saveOutlet } from '#db/queries/outlets.ts'
import { askRunsToStop } from '#db/queries/runs.ts'
import { startWorker } from '#scraper/worker.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { openNewsSite } from '#tests/helpers/news-site.ts'
import { addOutlet, openNewsroom } from '#tests/helpers/newsroom.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { testClient } from '#tests/helpers/test-client.ts'

test('a deleted outlet goes with all it brought, counts stay exact, and the catalogue does not bring it back', async () => {
  const { db, pages } = await freshDatabase()
  await seedNewsroom(db, { days: 6, perDay: 4 })
  const [gone, ...others] = await listOutlets(db)
  const losses = await countLosses(db, gone!.id)
  expect(losses.articles).toBeGreaterThan(0)
  expect(losses.quotes).toBeGreaterThan(0)
  const left = (await db.selectFrom('article').select('id').where('outlet_id', '!=', gone!.id).execute()).length
  await db.transaction().execute((trx) => beginDeletion(trx, gone!, newsroomNow))
  expect((await listOutlets(db)).map(({ slug }) => slug)).toEqual(others.map(({ slug }) => slug))
  await db.updateTable('outlet').set({ enabled: 0 }).execute()
  const now = () => newsroomNow
  const worker = await startWorker({ db, pages, client: testClient({ now }), now, log: pino({ level: 'silent' }), readers: 0 })
  await expect.poll(() => db.selectFrom('outlet').select('id').where('id', '=', gone!.id).execute(), { timeout: 20_000 }).toEqual([])
  await worker.stop()
  expect(await checkCounts(db)).toEqual([])
  expect((await db.selectFrom('article').select('id').execute()).length).toBe(left)
  for (const table of ['mention', 'quote', 'article_count', 'article_search'] as const) {
    const id = table === 'article_search' ? ('rowid' as const) : ('article_id' as const)
    const orphans = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(id as 'article_id', 'not in', db.selectFrom('article').select('id'))
      .executeTakeFirstOrThrow()
    expect([table, orphans.count]).toEqual([table, 0])
  }
  const stories = await db.selectFrom('story').select('first_article_id').execute()
  const known = new Set((await db.selectFrom('article').select('id').execute()).map(({ id }) => id))
  expect(stories.every(({ first_article_id }) => known.has(first_article_id))).toBe(true)
  const { slug, name, language, country, time_zone, definition } = gone!
  const again = { slug, name, language, country, time_zone, verified: 0, definition } as const
  expect(await saveOutlet(db, again, 'catalogue', newsroomNow)).toMatchObject({ outcome: 'kept' })
  expect(await saveOutlet(db, again, 'user', newsroomNow)).toMatchObject({ outcome: 'added' })
}, 60_000)

test('a run that a reader stops ends after the article in hand, and the next visit waits for its time', async () => {
  const site = await openNewsSite(60)
  const newsroom = await openNewsroom()
  const outlet = await addOutlet(newsroom.db, { ...site.definition, politeness: { delayMs: 60, concurrency: 1 } })
  const worker = await startWorker(newsroom)
  onTestFinished(async () => {
    await worker.stop()
    await site.close()
  })
  const countArticles = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  await expect.poll(countArticles, { timeout: 10_000 }).toBeGreaterThan(0)
  expect(await askRunsToStop(newsroom.db, outlet.id, newsroom.now())).toBe(1)
  const lastRun = () => newsroom.db.selectFrom('run').select(['state', 'note']).orderBy('id', 'desc').executeTakeFirst()
  await expect.poll(lastRun, { timeout: 10_000 }).toEqual({ state: 'stopped', note: 'stopped by a reader' })
  expect(await countArticles()).toBeLessThan(60)
  expect(await countArticles()).toBe(site.visits.filter((path) => path.startsWith('/news/')).length)
  const next = () => newsroom.db.selectFrom('outlet').select('next_run_at').executeTakeFirstOrThrow()
  await expect.poll(async () => ((await next()).next_run_at ?? 0) > newsroom.now()).toBe(true)
})

import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findHeartbeat } from '#db/queries/heartbeat.ts'
import { startWorker } from '#scraper/worker.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet, openNewsroom } from '../helpers/newsroom.ts'

/** Waits until `look` gives something, ten seconds at most. */
async function until(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await look()) return
    await sleep(50)
  }
  throw new Error('it never came true')
}

async function openSite() {
  const site = await openNewsSite(8)
  onTestFinished(site.close)
  const newsroom = await openNewsroom()
  await addOutlet(newsroom.db, site.definition, newsroom.clock.at)
  const countArticles = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  return { site, newsroom, countArticles }
}

test('a full disk stops nothing for good: when there is space again, everything is stored once', { timeout: 60_000 }, async () => {
  const { newsroom, countArticles } = await openSite()
  const { db } = newsroom
  await sql`vacuum`.execute(db)
  const { page_count } = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]!
  await sql.raw(`pragma max_page_count = ${page_count}`).execute(db)
  const worker = await startWorker(newsroom)
  onTestFinished(worker.stop)
  await sleep(3_000)
  expect(await countArticles()).toBeLessThan(8)
  await sql.raw('pragma max_page_count = 100000000').execute(db)
  newsroom.clock.at += 3_600_000
  await until(async () => (await countArticles()) === 8)
  expect(await checkCounts(db)).toEqual([])
})

test('a lock that somebody holds is waited for: nothing is fetched that could not be kept, and afterwards collecting goes on', {
  timeout: 60_000,
}, async () => {
  const { site, newsroom, countArticles } = await openSite()
  const file = (await sql<{ file: string }>`pragma database_list`.execute(newsroom.db)).rows[0]!.file
  const impatient = openDatabase(file, { busyTimeoutMs: 20 })
  const other = openDatabase(file)
  onTestFinished(() => other.destroy())
  const release = Promise.withResolvers<void>()
  const held = other.transaction().execute(() => release.promise)
  const worker = startWorker({ ...newsroom, db: impatient })
  await sleep(2_500)
  expect(site.visits.filter((path) => path.startsWith('/news/'))).toEqual([])
  expect(await findHeartbeat(newsroom.db)).toBeNull()
  release.resolve()
  await held
  await until(async () => (await countArticles()) === 8)
  expect(await findHeartbeat(newsroom.db)).not.toBeNull()
  await (await worker).stop()
  await impatient.destroy()
})

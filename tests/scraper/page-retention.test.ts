import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFolderStore } from '#db/page-store/folder-store.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { carryPage } from '#db/queries/old-pages.ts'
import { countOverduePages, deleteOverduePages, listKeptPages } from '#db/queries/page-retention.ts'
import { archivePage } from '#db/queries/pages.ts'
import { type KeepDays, listKeepLimits } from '#scraper/retention/keep-days.ts'
import { startWorker } from '#scraper/worker.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { insertOutlet } from '../helpers/sample-article.ts'
import { seedNewsroom } from '../helpers/seed-newsroom.ts'
import { until } from '../helpers/until.ts'

const DAY_MS = 86_400_000

async function openArchive() {
  const newsroom = await openNewsroom()
  const outlets = { sahil: await insertOutlet(newsroom.db, 'sahil'), nahar: await insertOutlet(newsroom.db, 'nahar') }
  const archive = async (slug: keyof typeof outlets, daysAgo: number) => {
    const fetchedAt = newsroom.now() - daysAgo * DAY_MS
    const page = { outletId: outlets[slug], url: `https://${slug}.example/${daysAgo}`, fetchedAt, status: 200, headers: {} }
    return archivePage(newsroom.pages, { ...page, body: Buffer.from('<p>خبر، خبری</p>') })
  }
  const left = async () =>
    (await newsroom.pages.selectFrom('page').select('url').orderBy('id').execute()).map(
      ({ url }) => new URL(url).host.slice(0, 5) + new URL(url).pathname,
    )
  const listLimits = async (keep: KeepDays) => {
    const kept = await listKeptPages(newsroom.db, newsroom.pages)
    return (await listKeepLimits(newsroom, keep, 'RASAD_KEEP_PAGES_DAYS')).map((limit) => ({ ...limit, kept }))
  }
  const deleteAll = async (keep: KeepDays) => {
    for (const limit of await listLimits(keep)) while ((await deleteOverduePages(newsroom, limit, 2)) > 0);
  }
  return { ...newsroom, outlets, archive, left, listLimits, deleteAll }
}

test('pages go after the time of all outlets or of their own, and are counted before', async () => {
  const { archive, left, listLimits, deleteAll, pages } = await openArchive()
  for (const daysAgo of [400, 200, 100, 10]) {
    await archive('sahil', daysAgo)
    await archive('nahar', daysAgo)
  }
  const keep = { days: 300, byOutlet: new Map([['sahil', 90]]) }
  const limits = await listLimits(keep)
  const counts = await Promise.all(limits.map(async (limit) => [limit.slug, await countOverduePages(pages, limit)] as const))
  expect(counts).toEqual([
    ['nahar', { pages: 1, bytes: expect.any(Number), stored: 0 }],
    ['sahil', { pages: 3, bytes: expect.any(Number), stored: 0 }],
  ])
  expect(counts.every(([, { bytes }]) => bytes > 0)).toBe(true)
  await deleteAll(keep)
  expect(await left()).toEqual(['nahar/200', 'nahar/100', 'sahil/10', 'nahar/10'])
})

test('an outlet whose pages are kept for ever keeps them, and where that is all of them nothing is deleted', async () => {
  const { archive, left, deleteAll } = await openArchive()
  await archive('sahil', 400)
  await archive('nahar', 400)
  await archive('nahar', 1)
  await deleteAll({ days: null, byOutlet: new Map() })
  expect(await left()).toHaveLength(3)
  await deleteAll({ days: 60, byOutlet: new Map([['sahil', null]]) })
  expect(await left()).toEqual(['sahil/400', 'nahar/1'])
})

test('what an open alarm shows stays until it is closed, and the newest page of all stays for its number', async () => {
  const { db, archive, left, deleteAll, outlets } = await openArchive()
  const [good, failing] = [await archive('sahil', 400), await archive('sahil', 399)]
  await archive('sahil', 398)
  await archive('sahil', 397)
  const alarm = { outlet_id: outlets.sahil, kind: 'layout-broken', stage: 'extract', detail: '', opened_at: 1, closed_at: null } as const
  await db
    .insertInto('alarm')
    .values({ ...alarm, good_page_id: good, failing_page_id: failing })
    .execute()
  const keep = { days: 60, byOutlet: new Map() }
  await deleteAll(keep)
  expect(await left()).toEqual(['sahil/400', 'sahil/399', 'sahil/397'])
  await db.updateTable('alarm').set({ closed_at: 2 }).execute()
  await deleteAll(keep)
  expect(await left()).toEqual(['sahil/397'])
})

test('a name that no outlet has stops all deleting', async () => {
  const { archive, left, deleteAll } = await openArchive()
  await archive('sahil', 400)
  await archive('sahil', 399)
  await expect(deleteAll({ days: 60, byOutlet: new Map([['sahl', null]]) })).rejects.toThrow('RASAD_KEEP_PAGES_DAYS names sahl')
  expect(await left()).toHaveLength(2)
})

test('the worker deletes what is over its time, from the store too, and every article and count stays', async () => {
  const { archive, left, outlets: _, listLimits: __, deleteAll: ___, ...newsroom } = await openArchive()
  await seedNewsroom(newsroom.db, { days: 3, perDay: 2 })
  const articles = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  const before = await articles()
  const folder = mkdtempSync(join(tmpdir(), 'rasad-test-store-'))
  const pageStore = openFolderStore(folder)
  for (let daysAgo = 420; daysAgo > 370; daysAgo--) await archive('sahil', daysAgo)
  await carryPage(
    newsroom.pages,
    pageStore,
    (await newsroom.pages.selectFrom('page').select('id').orderBy('id').executeTakeFirstOrThrow()).id,
  )
  await archive('nahar', 5)
  const worker = await startWorker({
    ...newsroom,
    pageStore,
    keep: { pages: { days: 365, byOutlet: new Map() }, runs: null, versions: null },
  })
  onTestFinished(() => worker.stop())
  await until(async () => (await left()).length === 1)
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zst'))).toEqual([])
  expect(await articles()).toBe(before)
  expect(await checkCounts(newsroom.db)).toEqual([])
})

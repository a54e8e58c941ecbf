import pino from 'pino'
import { expect, test } from 'vitest'
import type { Db, PageDb } from '#db/connection.ts'
import { listOpenAlarms } from '#db/queries/alarms.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { listCoverage, reachBack } from '#db/queries/coverage.ts'
import { insertFailure } from '#db/queries/failures.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'
import { finishRun, startRun } from '#db/queries/runs.ts'
import { refreshAlarms } from '#scraper/health/refresh-alarms.ts'
import { refreshCoverage } from '#scraper/health/refresh-coverage.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

const HOUR = 3_600_000
/** Noon in Tehran. */
const NOON = Date.parse('2026-03-25T08:30:00Z')

async function newOutlet(coveredFrom = '2026-03-20'): Promise<{ db: Db; pages: PageDb; outlet: Outlet }> {
  const { db, pages } = await freshDatabase()
  await insertOutlet(db)
  await db
    .updateTable('outlet')
    .set({ created_at: NOON - 120 * HOUR, definition: JSON.stringify({ family: null, layouts: [] }) })
    .execute()
  const { id } = (await findOutlet(db, 'sahil')) as Outlet
  await reachBack(db, id, coveredFrom)
  return { db, pages, outlet: (await findOutlet(db, 'sahil')) as Outlet }
}

async function run(db: Db, outlet: Outlet, at: number, reached: boolean, continuous = true): Promise<number> {
  const counts = { discovered: 0, fetched: 0, stored: 0, updated: 0, failed: 0, remaining: 0 }
  const runId = await startRun(db, { outlet_id: outlet.id, kind: 'scheduled', worker: 'w', started_at: at })
  const seen = {
    sources_reached: reached ? 1 : 0,
    sources_failed: reached ? 0 : 1,
    is_continuous: continuous ? (1 as const) : (0 as const),
  }
  await finishRun(db, runId, { ...counts, ...seen, state: 'finished', finished_at: at + 1000, note: null })
  return runId
}

async function article(db: Db, outlet: Outlet, number: number, day: string, at: number, body = 'خبر '.repeat(80)) {
  const url = `https://sahil.example/${number}`
  const input = storeInput(outlet.id, { url, urlKey: url, day, publishedAt: at, body })
  await storeArticle(db, { ...input, pageId: 100 + number, fetchedAt: at, now: at })
}

/** An address whose archived page gave no article. */
async function unreadPage(db: Db, outlet: Outlet, number: number, discoveredAt = NOON) {
  const url = `https://sahil.example/${number}`
  const found = { url, url_key: url, source_url: 'https://sahil.example/rss', source_kind: 'feed' as const }
  const state = {
    state: 'wanted' as const,
    attempts: 1,
    next_try_at: 0,
    discovered_at: discoveredAt,
    failure: 'no-layout',
    page_id: number,
  }
  await db
    .insertInto('frontier')
    .values({ outlet_id: outlet.id, ...found, ...state })
    .execute()
}

const statesOf = async (db: Db) =>
  Object.fromEntries((await listCoverage(db, '2026-03-01', '2026-03-31')).map((row) => [row.day, row.state]))

test('a day read whole is collected, a day with the site down is unreachable, a day nobody looked for is not-added', async () => {
  const { db, outlet } = await newOutlet('2026-03-22')
  for (let hour = -72; hour <= 0; hour += 3) {
    const at = NOON + hour * HOUR
    const isDown = hour > -40 && hour < -8
    const runId = await run(db, outlet, at, !isDown, hour !== -7)
    if (isDown)
      await insertFailure(db, {
        run_id: runId,
        outlet_id: outlet.id,
        stage: 'discover',
        kind: 'timeout',
        url: 'https://sahil.example/rss',
        detail: null,
        at,
      })
  }
  // The first look after the outage shows only new addresses: what came in between may be lost.
  await db
    .updateTable('run')
    .set({ is_continuous: 0 })
    .where('started_at', '=', NOON - 6 * HOUR)
    .execute()
  await article(db, outlet, 1, '2026-03-22', NOON - 71 * HOUR)
  await article(db, outlet, 2, '2026-03-23', NOON - 44 * HOUR)
  await article(db, outlet, 3, '2026-03-25', NOON - HOUR)
  await refreshCoverage(db, outlet, { now: NOON, runStartedAt: NOON })
  expect(await statesOf(db)).toMatchObject({
    '2026-03-21': 'not-added',
    '2026-03-22': 'collected',
    '2026-03-24': 'unreachable',
    '2026-03-25': 'partial',
  })
})

test('an outage is healed by a look that still shows what was known before it', async () => {
  const { db, outlet } = await newOutlet()
  await run(db, outlet, NOON - 60 * HOUR, true)
  await run(db, outlet, NOON, true)
  await article(db, outlet, 1, '2026-03-24', NOON)
  await refreshCoverage(db, outlet, { now: NOON, runStartedAt: NOON })
  expect(await statesOf(db)).toMatchObject({ '2026-03-23': 'silent', '2026-03-24': 'collected' })
})

test('pages that come and cannot be read open an alarm in the same run, and reading them again closes it', async () => {
  const { db, pages, outlet } = await newOutlet()
  const broken = await run(db, outlet, NOON, true)
  for (let i = 0; i < 5; i++) {
    await unreadPage(db, outlet, i + 1)
    await insertFailure(db, {
      run_id: broken,
      outlet_id: outlet.id,
      stage: 'extract',
      kind: 'no-layout',
      url: `https://sahil.example/${i + 1}`,
      detail: null,
      at: NOON,
    })
  }
  await refreshCoverage(db, outlet, { now: NOON, runStartedAt: NOON })
  await refreshAlarms({ db, pages, log: pino({ level: 'silent' }) }, outlet, NOON)
  expect((await listOpenAlarms(db)).map((one) => [one.kind, one.opened_at])).toEqual([['layout-broken', NOON]])
  expect((await statesOf(db))['2026-03-25']).toBe('broken')

  await run(db, outlet, NOON + HOUR, true)
  await refreshAlarms({ db, pages, log: pino({ level: 'silent' }) }, outlet, NOON + HOUR)
  expect(await listOpenAlarms(db)).toHaveLength(1)

  await run(db, outlet, NOON + 2 * HOUR, true)
  await db.updateTable('frontier').set({ state: 'done', article_id: 1 }).execute()
  await article(db, outlet, 1, '2026-03-25', NOON + 2 * HOUR + 1)
  await refreshAlarms({ db, pages, log: pino({ level: 'silent' }) }, outlet, NOON + 2 * HOUR + 2)
  expect(await listOpenAlarms(db)).toEqual([])
})

test('old pages that are read late, after failures, do not close the alarm of a new look', async () => {
  const { db, pages, outlet } = await newOutlet()
  await run(db, outlet, NOON, true)
  for (let number = 1; number <= 5; number++) await unreadPage(db, outlet, number)
  await refreshAlarms({ db, pages, log: pino({ level: 'silent' }) }, outlet, NOON)

  await run(db, outlet, NOON + HOUR, true)
  for (const number of [11, 12]) {
    await unreadPage(db, outlet, number, NOON - 3 * HOUR)
    await article(db, outlet, number, '2026-03-25', NOON + HOUR + 1)
    await db.updateTable('frontier').set({ state: 'done', article_id: number }).where('page_id', '=', number).execute()
  }
  await refreshAlarms({ db, pages, log: pino({ level: 'silent' }) }, outlet, NOON + HOUR + 2)

  expect((await listOpenAlarms(db)).map(({ kind }) => kind)).toEqual(['layout-broken'])
})

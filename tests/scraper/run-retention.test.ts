import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findFirstLookEnd, listCoverage } from '#db/queries/coverage.ts'
import { insertFailure } from '#db/queries/failures.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'
import { countOldRuns, deleteOldRuns } from '#db/queries/run-retention.ts'
import { finishRun, startRun } from '#db/queries/runs.ts'
import { refreshCoverage } from '#scraper/health/refresh-coverage.ts'
import { startWorker } from '#scraper/worker.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { insertOutlet } from '../helpers/sample-article.ts'
import { seedNewsroom } from '../helpers/seed-newsroom.ts'
import { until } from '../helpers/until.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Noon in Tehran. */
const NOON = Date.parse('2026-03-15T08:30:00Z')
const FIRST_DAY = '2026-02-03'

async function run(db: Db, outletId: number, at: number, isReached: boolean, isContinuous: boolean): Promise<number> {
  const runId = await startRun(db, { outlet_id: outletId, kind: 'scheduled', worker: 'w', started_at: at })
  await finishRun(db, runId, {
    ...{ discovered: 0, fetched: 0, stored: 0, updated: 0, failed: 0, remaining: 0, is_continuous: isContinuous ? 1 : 0, note: null },
    ...{ sources_reached: isReached ? 1 : 0, sources_failed: isReached ? 0 : 1, state: 'finished', finished_at: at + 1000 },
  })
  if (!isReached)
    await insertFailure(db, {
      ...{ run_id: runId, outlet_id: outletId, stage: 'discover', kind: 'timeout' },
      ...{ url: 'https://sahil.example/rss', detail: null, at },
    })
  return runId
}

/** Looked at every three hours for forty days, of which the tenth to the twelfth were an outage. */
async function openWatched() {
  const newsroom = await openNewsroom()
  await insertOutlet(newsroom.db)
  const start = NOON - 40 * DAY
  await newsroom.db
    .updateTable('outlet')
    .set({ created_at: start, covered_from: FIRST_DAY, definition: JSON.stringify({ home: 'https://sahil.example', layouts: [] }) })
    .execute()
  const outlet = (await findOutlet(newsroom.db, 'sahil')) as Outlet
  for (let at = start; at <= NOON; at += 3 * HOUR) {
    const day = Math.floor((at - start) / DAY)
    // The first look after the outage shows nothing that was known before it.
    await run(newsroom.db, outlet.id, at, day < 10 || day > 12, at !== start + 13 * DAY)
  }
  const judge = () => refreshCoverage(newsroom.db, outlet, { now: NOON, runStartedAt: NOON, since: FIRST_DAY })
  // Twice, since habits are learnt from days that were judged before.
  await judge()
  await judge()
  const states = async () =>
    (await listCoverage(newsroom.db, '2026-01-01', '2026-04-01')).map(({ day, state, reason }) => `${day} ${state} ${reason}`)
  const deleteBefore = async (before: number) => {
    while ((await deleteOldRuns(newsroom.db, { outletId: outlet.id, before })) > 0);
  }
  const runs = async () => (await newsroom.db.selectFrom('run').selectAll().orderBy('started_at').execute()).length
  return { ...newsroom, outlet, judge, states, deleteBefore, runs }
}

test('days stay what they were called when their runs and failures are gone, also where they are judged anew', async () => {
  const { db, outlet, judge, states, deleteBefore, runs } = await openWatched()
  const before = await states()
  expect(before.filter((one) => one.includes('unreachable')).length).toBeGreaterThan(1)
  const old = { outletId: outlet.id, before: NOON - 20 * DAY }
  expect(await countOldRuns(db, old)).toEqual({ runs: 158, failures: 24 })
  await deleteBefore(old.before)
  expect(await countOldRuns(db, old)).toEqual({ runs: 0, failures: 0 })
  expect(await runs()).toBe(163)
  await judge()
  expect(await states()).toEqual(before)
})

test('what is deleted later leaves the days before it as they are', async () => {
  const { judge, states, deleteBefore } = await openWatched()
  const before = await states()
  for (const days of [30, 28.3, 15]) {
    await deleteBefore(NOON - days * DAY)
    await judge()
  }
  expect(await states()).toEqual(before)
})

test('the first run that came to its end, the last one that saw something and the newest hundred stay whatever their age', async () => {
  const { db, outlet, deleteBefore, runs } = await openWatched()
  const first = await findFirstLookEnd(db, outlet.id)
  await deleteBefore(NOON + 1000 * DAY)
  expect(await findFirstLookEnd(db, outlet.id)).toBe(first)
  expect(await runs()).toBe(101)
})

test('the worker deletes old runs of the outlets that have a time, and every article and count stays', async () => {
  const { judge: _, states: __, deleteBefore: ___, outlet, runs, ...newsroom } = await openWatched()
  await seedNewsroom(newsroom.db, { days: 3, perDay: 2 })
  const articles = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  const before = await articles()
  const all = await runs()
  newsroom.clock.at = NOON + 100 * DAY
  await newsroom.db.updateTable('outlet').set({ enabled: 0 }).execute()
  const worker = await startWorker({
    ...newsroom,
    keep: { pages: null, versions: null, runs: { days: null, byOutlet: new Map([['sahil', 90]]) } },
  })
  onTestFinished(() => worker.stop())
  await until(
    async () => (await runs()) < all && (await countOldRuns(newsroom.db, { outletId: outlet.id, before: NOON + 10 * DAY })).runs === 0,
  )
  expect(await articles()).toBe(before)
  expect(await checkCounts(newsroom.db)).toEqual([])
})

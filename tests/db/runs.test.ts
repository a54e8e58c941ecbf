import { expect, test } from 'vitest'
import { findKilledSince, findLastFinishedRun, finishRun, listLatestRuns, startRun, updateRun } from '#db/queries/runs.ts'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet } from '../helpers/sample-article.ts'

const counts = { discovered: 1, fetched: 1, stored: 1, updated: 0, failed: 0, remaining: 0 }
const sources = { sources_reached: 1, sources_failed: 0, is_continuous: null }

test('a run that still says "running" when the next one starts has crashed, and is remembered as a break', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const start = (at: number) => startRun(db, { outlet_id: outlet, kind: 'scheduled', worker: `w${at}`, started_at: at })
  const finish = (id: number, at: number) => finishRun(db, id, { ...counts, ...sources, state: 'finished', finished_at: at, note: null })
  await finish(await start(10), 20)
  expect(await findLastFinishedRun(db, outlet)).toEqual({ started_at: 10, finished_at: 20, isUnsure: false, hasGap: false })
  await start(30)
  const last = await start(40)
  expect(await findLastFinishedRun(db, outlet)).toMatchObject({ started_at: 10, isUnsure: true, hasGap: false })
  const states = await db.selectFrom('run').select('state').orderBy('id').execute()
  expect(states.map(({ state }) => state)).toEqual(['finished', 'crashed', 'running'])
  await finish(last, 50)
  expect(await findLastFinishedRun(db, outlet)).toMatchObject({ started_at: 40, isUnsure: false })
  expect((await listLatestRuns(db)).get(outlet)?.id).toBe(last)
})

test('a run that broke off after it had seen that something is missing leaves a gap', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const start = (at: number) => startRun(db, { outlet_id: outlet, kind: 'scheduled', worker: `w${at}`, started_at: at })
  await finishRun(db, await start(10), { ...counts, ...sources, state: 'finished', finished_at: 20, note: null })
  await updateRun(db, await start(30), { ...counts, ...sources, is_continuous: 0 })
  await start(40)
  expect(await findLastFinishedRun(db, outlet)).toMatchObject({ isUnsure: true, hasGap: true })
})

test('what runs had archived that were killed one after the other is looked for since the first of them', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const start = (at: number) => startRun(db, { outlet_id: outlet, kind: 'scheduled', worker: `w${at}`, started_at: at })
  const finish = (id: number, at: number) => finishRun(db, id, { ...counts, ...sources, state: 'finished', finished_at: at, note: null })
  const first = await start(5)
  expect(await findKilledSince(db, outlet, first, 0)).toBe(null)
  await start(7)
  await finish(await start(10), 20)
  expect(await findKilledSince(db, outlet, await start(30), 0)).toBe(null)
  await start(40)
  const last = await start(50)
  expect(await findKilledSince(db, outlet, last, 0)).toBe(30)
  expect(await findKilledSince(db, outlet, last, 35)).toBe(35)
  await finish(last, 60)
  expect(await findKilledSince(db, outlet, await start(70), 0)).toBe(null)
})

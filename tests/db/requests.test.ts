import { expect, test } from 'vitest'
import { takeLease } from '#db/queries/leases.ts'
import {
  claimRequest,
  findRequest,
  finishRequest,
  insertRequest,
  listFreeRequests,
  listOpenRequests,
  saveProgress,
} from '#db/queries/requests.ts'
import { freshDatabase } from '../helpers/database.ts'

test('free are the open requests of a kind that no living worker holds, oldest first', async () => {
  const { db } = await freshDatabase()
  const ask = (at: number) => insertRequest(db, 'collect', { outletIds: [at] }, at)
  const [held, left, waiting, done] = [await ask(1), await ask(2), await ask(3), await ask(4)]
  await insertRequest(db, 'look', { pageId: 1 }, 5)
  await claimRequest(db, held, 6)
  await claimRequest(db, left, 6)
  await finishRequest(db, done, 'done', null, 7)
  await takeLease(db, `request:${held}`, 'living', 60_000)
  await takeLease(db, `request:${left}`, 'dead', 0)
  expect(await listFreeRequests(db, 'collect')).toEqual([left, waiting])
})

test('a request carries progress and result, and is open until it is finished', async () => {
  const { db } = await freshDatabase()
  const id = await insertRequest(db, 'collect', { outletIds: null }, 1)
  await claimRequest(db, id, 2)
  await saveProgress(db, id, { stored: 3 })
  expect(await listOpenRequests(db, 'collect')).toMatchObject([{ id, progress: '{"stored":3}' }])
  await finishRequest(db, id, 'done', { stored: 4 }, 5)
  expect(await listOpenRequests(db, 'collect')).toEqual([])
  expect(await findRequest(db, id)).toMatchObject({ state: 'done', result: '{"stored":4}', claimed_at: 2, finished_at: 5 })
})

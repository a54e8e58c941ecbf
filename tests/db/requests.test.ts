import { expect, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { claimRequest, findRequest, finishRequest, insertRequest, listOpenRequests, saveProgress } from '#db/queries/requests.ts'
import { freshDatabase } from '../helpers/database.ts'

test('of two workers one gets each request, oldest first', async () => {
  const { db, file } = await freshDatabase()
  const other = openDatabase(file)
  const ids = [await insertRequest(db, 'collect', { outletIds: [1] }, 1), await insertRequest(db, 'collect', { outletIds: [2] }, 2)]
  const claimed = await Promise.all([claimRequest(db, 'collect', 3), claimRequest(other, 'collect', 3), claimRequest(db, 'collect', 3)])
  expect(claimed.flatMap((one) => one?.id ?? []).sort()).toEqual(ids)
  await other.destroy()
})

test('a request carries progress and result, and is open until it is finished', async () => {
  const { db } = await freshDatabase()
  const id = await insertRequest(db, 'collect', { outletIds: null }, 1)
  await claimRequest(db, 'collect', 2)
  await saveProgress(db, id, { stored: 3 })
  expect(await listOpenRequests(db, 'collect')).toMatchObject([{ id, progress: '{"stored":3}' }])
  await finishRequest(db, id, 'done', { stored: 4 }, 5)
  expect(await listOpenRequests(db, 'collect')).toEqual([])
  expect(await findRequest(db, id)).toMatchObject({ state: 'done', result: '{"stored":4}', claimed_at: 2, finished_at: 5 })
})

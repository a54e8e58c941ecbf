import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { expect, test } from 'vitest'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import type { Dispatch, Work } from '#dispatch/dispatch.ts'
import { requestWork } from '#dispatch/request-work.ts'
import { freshDatabase } from '../helpers/database.ts'
import { openTestDispatch } from '../helpers/dispatch.ts'
import { until } from '../helpers/until.ts'

const log = pino({ level: 'silent' })

async function openOffice() {
  const fresh = await freshDatabase()
  return { db: fresh.db, open: () => openTestDispatch(fresh) }
}

/** Work whose pieces stand in a list, are noted when they are begun, and take as long as `doing` says. */
function listWork(waiting: string[], doing: (key: string, stop: AbortSignal) => Promise<void>, more: Partial<Work> = {}) {
  const begun: string[] = []
  const perform = async (key: string, stop: AbortSignal) => {
    begun.push(key)
    await doing(key, stop)
    const at = waiting.indexOf(key)
    if (at >= 0) waiting.splice(at, 1)
  }
  return { begun, work: { kind: 'pieces', waiting: async () => [...waiting], perform, atOnce: 2, lookEveryMs: 20, ...more } satisfies Work }
}

test('every piece that waits is done once, so many at a time, in the order in which they wait', async () => {
  const { open } = await openOffice()
  let [now, most] = [0, 0]
  const { begun, work } = listWork(['a', 'b', 'c', 'd', 'e'], async () => {
    most = Math.max(most, ++now)
    await sleep(30)
    now--
  })
  ;(await open()).serve(work)
  await until(async () => begun.length === 5)
  await sleep(100)
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(most).toBe(2)
})

test('a piece that fails is tried again after a rest, while others go on', async () => {
  const { open } = await openOffice()
  const triedMs: number[] = []
  const { begun, work } = listWork(['good', 'bad'], async (key) => {
    if (key === 'bad' && triedMs.push(performance.now()) === 1) throw new Error('as was to be expected')
  })
  ;(await open()).serve(work)
  await until(async () => begun.length === 3)
  expect(begun).toEqual(['good', 'bad', 'bad'])
  expect(triedMs[1]! - triedMs[0]!).toBeGreaterThanOrEqual(400)
})

test('whoever stops begins nothing more, and waits for the end of what is under way', async () => {
  const { open } = await openOffice()
  const ended: string[] = []
  const { begun, work } = listWork(['a', 'b', 'c'], async (key, stop) => {
    await sleep(10_000, undefined, { signal: stop }).catch(() => undefined)
    await sleep(50)
    ended.push(key)
  })
  const dispatch = await open()
  dispatch.serve(work)
  await until(async () => begun.length === 2)
  await dispatch.stop()
  expect(ended.toSorted()).toEqual(['a', 'b'])
  expect(begun).toHaveLength(2)
})

test('of two workers one answers a request, and another takes over what a dead one left', async () => {
  const { db, open } = await openOffice()
  const answered: [string, number][] = []
  const serve = async (name: string, dispatch: Dispatch) => {
    const office = { db, leases: dispatch.leases, now: Date.now, log }
    const answer = async ({ id }: { id: number }) => {
      answered.push([name, id])
      await sleep(30)
      return { by: name }
    }
    dispatch.serve(requestWork(office, 'look', { answer, whenAbandoned: 'again', atOnce: 4, lookEveryMs: 20 }))
    dispatch.serve(requestWork(office, 'backup', { answer, whenAbandoned: 'fail', atOnce: 4, lookEveryMs: 20 }))
  }
  const ids = [await insertRequest(db, 'look', {}, 0), await insertRequest(db, 'look', {}, 0), await insertRequest(db, 'backup', {}, 0)]
  await db.updateTable('request').set({ state: 'claimed' }).where('id', '<>', ids[0]!).execute()
  await serve('first', await open())
  await serve('second', await open())
  const states = () => Promise.all(ids.map(async (id) => (await findRequest(db, id))?.state))
  await until(async () => (await states()).every((state) => state === 'done' || state === 'failed'))
  expect(await states()).toEqual(['done', 'done', 'failed'])
  expect(answered.map(([, id]) => id).toSorted()).toEqual(ids.slice(0, 2))
})

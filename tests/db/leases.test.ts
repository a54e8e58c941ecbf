import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isLeaseHeld, releaseLease, takeLease } from '#db/queries/leases.ts'
import { freshDatabase } from '../helpers/database.ts'

const ttlMs = 300

test('a lease has one holder, who may renew it, until it expires or is given back', async () => {
  const { db } = await freshDatabase()
  const take = (holder: string) => takeLease(db, 'outlet:1', holder, ttlMs)
  expect(await take('a')).toBe(true)
  expect(await take('b')).toBe(false)
  await sleep(ttlMs / 2)
  expect(await take('a')).toBe(true)
  await sleep(ttlMs / 2)
  expect(await take('b')).toBe(false)
  await sleep(ttlMs)
  expect(await isLeaseHeld(db, 'outlet:1')).toBe(false)
  expect(await take('b')).toBe(true)
  expect(await take('a')).toBe(false)
  await releaseLease(db, 'outlet:1', 'a')
  expect(await take('a')).toBe(false)
  await releaseLease(db, 'outlet:1', 'b')
  expect(await take('a')).toBe(true)
})

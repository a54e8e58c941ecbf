import { expect, test } from 'vitest'
import { releaseLease, takeLease } from '#db/queries/leases.ts'
import { freshDatabase } from '../helpers/database.ts'

test('a lease has one holder, who may renew it, until it expires or is given back', async () => {
  const { db } = await freshDatabase()
  const take = (holder: string, now: number) => takeLease(db, 'outlet:1', holder, now, 100)
  expect(await take('a', 0)).toBe(true)
  expect(await take('b', 50)).toBe(false)
  expect(await take('a', 60)).toBe(true)
  expect(await take('b', 159)).toBe(false)
  expect(await take('b', 160)).toBe(true)
  expect(await take('a', 170)).toBe(false)
  await releaseLease(db, 'outlet:1', 'a')
  expect(await take('a', 180)).toBe(false)
  await releaseLease(db, 'outlet:1', 'b')
  expect(await take('a', 180)).toBe(true)
})

import { expect, test } from 'vitest'
import { countAttempt, findWait, forgetAttempts, waitAfter } from '#app/session/throttle.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

test.each([
  [0, 0],
  [4, 0],
  [5, 1_000],
  [6, 2_000],
  [9, 16_000],
  [10, 30_000],
  [1_000, 30_000],
])('after %i failures the next attempt waits %i ms', (failures, expected) => {
  expect(waitAfter(failures, { free: 5, longestMs: 30_000 })).toBe(expected)
})

test('an account is slowed down from any address, and never for more than half a minute', async () => {
  const { db } = await freshDatabase()
  for (let i = 0; i < 15; i++) await countAttempt(db, 'منى', `10.0.0.${i}`, 1_000)
  expect(await findWait(db, 'منى', '10.9.9.9', 1_000)).toBe(30_000)
  expect(await findWait(db, 'منى', '10.9.9.9', 31_000)).toBe(0)
  expect(await findWait(db, 'سلمى', '10.9.9.9', 1_000)).toBe(0)
})

test('an address is slowed down over all the accounts that it tries, also where one of them is its own', async () => {
  const { db } = await freshDatabase()
  for (let i = 0; i < 22; i++) await countAttempt(db, `name ${i}`, '10.0.0.1', 1_000)
  await countAttempt(db, 'own', '10.0.0.1', 1_000)
  await forgetAttempts(db, 'own', '10.0.0.1')
  expect(await findWait(db, 'own', '10.0.0.1', 1_000)).toBe(4_000)
  expect(await findWait(db, 'own', '10.0.0.2', 1_000)).toBe(0)
})

test('whoever comes in begins anew, and after an hour all is forgotten', async () => {
  const { db } = await freshDatabase()
  for (let i = 0; i < 8; i++) await countAttempt(db, 'منى', '10.0.0.1', 1_000)
  expect(await findWait(db, 'منى', '10.0.0.1', 1_000)).toBe(8_000)
  expect(await findWait(db, 'منى', '10.0.0.1', 3_601_000)).toBe(0)
  await forgetAttempts(db, 'منى', '10.0.0.1')
  expect(await findWait(db, 'منى', '10.0.0.1', 1_000)).toBe(0)
})

import { expect, test } from 'vitest'
import { createAccessLink, spendAccessLink } from '#db/queries/access-links.ts'
import { insertSession, isSessionOpen } from '#db/queries/sessions.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

test('a link is spent once, and a newer link voids it', async () => {
  const { db } = await freshDatabase()
  const [older, newer] = [await createAccessLink(db, 1), await createAccessLink(db, 2)]
  expect(await spendAccessLink(db, older, 3)).toBe(false)
  expect(await spendAccessLink(db, newer, 4)).toBe(true)
  expect(await spendAccessLink(db, newer, 5)).toBe(false)
  expect(await spendAccessLink(db, 'made-up', 6)).toBe(false)
})

test('a session ends at its time, and its token stands nowhere in the database', async () => {
  const { db } = await freshDatabase()
  const token = await insertSession(db, 1_000, 500)
  expect([await isSessionOpen(db, token, 1_499), await isSessionOpen(db, token, 1_500)]).toEqual([true, false])
  expect(await isSessionOpen(db, `${token}x`, 1_001)).toBe(false)
  expect(JSON.stringify(await db.selectFrom('session').selectAll().execute())).not.toContain(token)
  await insertSession(db, 2_000, 500)
  expect(await db.selectFrom('session').select('token_hash').execute()).toHaveLength(1)
})

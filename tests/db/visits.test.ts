import { expect, test } from 'vitest'
import { insertUser } from '#db/queries/users.ts'
import { noteVisit } from '#db/queries/visits.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

const MINUTE = 60_000

test('the last visit is the one before this one, however often the page is opened within a visit', async () => {
  const { db } = await freshDatabase()
  const start = Date.parse('2026-03-21T08:00:00Z')
  const userId = (await insertUser(db, { name: 'Layla', role: 'viewer', passwordHash: null }, start))!
  expect(await noteVisit(db, userId, start)).toBeNull()
  expect(await noteVisit(db, userId, start + 20 * MINUTE)).toBeNull()
  const next = start + 24 * 60 * MINUTE
  expect(await noteVisit(db, userId, next)).toBe(start + 20 * MINUTE)
  expect(await noteVisit(db, userId, next + 5 * MINUTE)).toBe(start + 20 * MINUTE)
  expect(await noteVisit(db, userId, next + 60 * MINUTE)).toBe(next + 5 * MINUTE)
})

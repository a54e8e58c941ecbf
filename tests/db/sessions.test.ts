import { expect, test } from 'vitest'
import { createAccessLink, deleteAccessLinksOf, findAccessLink, spendAccessLink } from '#db/queries/access-links.ts'
import { deleteSessions, findReader, insertSession, listSessions, touchSession } from '#db/queries/sessions.ts'
import { insertUser, updateDisabled } from '#db/queries/users.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

const DAY_MS = 86_400_000

async function withUser() {
  const { db } = await freshDatabase()
  const userId = (await insertUser(db, { name: 'منى الشامي', role: 'editor', passwordHash: null }, 0))!
  return { db, userId }
}

test('a link is spent once, and a newer one for the administrator voids it', async () => {
  const { db } = await freshDatabase()
  const [older, newer] = [
    await createAccessLink(db, { kind: 'administrator' }, 1),
    await createAccessLink(db, { kind: 'administrator' }, 2),
  ]
  expect(await spendAccessLink(db, older, 3)).toBeUndefined()
  expect((await findAccessLink(db, newer, 3))?.kind).toBe('administrator')
  expect((await spendAccessLink(db, newer, 4))?.kind).toBe('administrator')
  expect(await spendAccessLink(db, newer, 5)).toBeUndefined()
  expect(await spendAccessLink(db, 'made-up', 6)).toBeUndefined()
})

test('invitations stand side by side, carry their role and end after a week', async () => {
  const { db } = await freshDatabase()
  const one = await createAccessLink(db, { kind: 'invite', role: 'viewer' }, 0)
  const other = await createAccessLink(db, { kind: 'invite', role: 'editor' }, 0)
  expect((await findAccessLink(db, one, 7 * DAY_MS - 1))?.role).toBe('viewer')
  expect((await findAccessLink(db, other, 7 * DAY_MS - 1))?.role).toBe('editor')
  expect(await spendAccessLink(db, one, 7 * DAY_MS)).toBeUndefined()
})

test('a person has one link for a new password, and none after being shut out', async () => {
  const { db, userId } = await withUser()
  const older = await createAccessLink(db, { kind: 'reset', userId }, 0)
  const newer = await createAccessLink(db, { kind: 'reset', userId }, 1)
  expect([await findAccessLink(db, older, 2), (await findAccessLink(db, newer, 2))?.user_id]).toEqual([undefined, userId])
  await deleteAccessLinksOf(db, userId)
  expect(await findAccessLink(db, newer, 2)).toBeUndefined()
})

test('a session ends at its time, and its token stands nowhere in the database', async () => {
  const { db, userId } = await withUser()
  const token = await insertSession(db, userId, 'Browser', 1_000, 500)
  expect((await findReader(db, token, 1_499))?.name).toBe('منى الشامي')
  expect(await findReader(db, token, 1_500)).toBeUndefined()
  expect(await findReader(db, `${token}x`, 1_001)).toBeUndefined()
  expect(JSON.stringify(await db.selectFrom('session').selectAll().execute())).not.toContain(token)
  await insertSession(db, userId, 'Browser', 2_000, 500)
  expect(await db.selectFrom('session').select('token_hash').execute()).toHaveLength(1)
})

test('who is shut out has no session any more, whatever their cookie', async () => {
  const { db, userId } = await withUser()
  const token = await insertSession(db, userId, '', 0, DAY_MS)
  await updateDisabled(db, userId, 5)
  expect(await findReader(db, token, 6)).toBeUndefined()
  await updateDisabled(db, userId, null)
  expect((await findReader(db, token, 7))?.role).toBe('editor')
})

test('signing out everywhere leaves the session that asks for it', async () => {
  const { db, userId } = await withUser()
  const tokens = [await insertSession(db, userId, 'a', 0, DAY_MS), await insertSession(db, userId, 'b', 0, DAY_MS)]
  const own = (await findReader(db, tokens[0]!, 1))!
  expect(await deleteSessions(db, userId, own.sessionId)).toBe(1)
  expect((await listSessions(db, userId, 1)).map((one) => one.agent)).toEqual(['a'])
  expect(await deleteSessions(db, userId, null)).toBe(1)
})

test('that a person is here is written at most once an hour', async () => {
  const { db, userId } = await withUser()
  const token = await insertSession(db, userId, '', 0, DAY_MS)
  const seen = async (now: number) => {
    await touchSession(db, (await findReader(db, token, now))!, now)
    return (await findReader(db, token, now))!.seenAt
  }
  expect([await seen(3_599_999), await seen(3_600_000), await seen(3_700_000)]).toEqual([0, 3_600_000, 3_600_000])
})

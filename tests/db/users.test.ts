import { expect, test } from 'vitest'
import { insertAudit, listAudit } from '#db/queries/audit.ts'
import { countAdministrators, findUserByName, insertUser, listUsers, nameKey, updateDisabled, updateRole } from '#db/queries/users.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

test.each([
  ['Mona', ' mona ', 'case and spaces around'],
  ['منى  الشامي', 'منى الشامي', 'double spaces'],
  ['\ufee3\ufee8\ufef0', 'منى', 'presentation forms of the same letters'],
])('"%s" and "%s" are one name: %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test('a name is given once, also where its owner is shut out', async () => {
  const { db } = await freshDatabase()
  const id = await insertUser(db, { name: 'Mona', role: 'viewer', passwordHash: null }, 1)
  await updateDisabled(db, id!, 2)
  expect(await insertUser(db, { name: 'MONA', role: 'admin', passwordHash: null }, 3)).toBeNull()
  expect((await findUserByName(db, 'mona'))?.id).toBe(id)
})

test('only administrators who may enter are counted', async () => {
  const { db } = await freshDatabase()
  const [one, other] = [
    (await insertUser(db, { name: 'A', role: 'admin', passwordHash: null }, 1))!,
    (await insertUser(db, { name: 'B', role: 'admin', passwordHash: null }, 1))!,
  ]
  expect(await countAdministrators(db)).toBe(2)
  await updateDisabled(db, one, 2)
  await updateRole(db, other, 'editor')
  expect(await countAdministrators(db)).toBe(0)
  expect((await listUsers(db)).map((user) => [user.name, user.last_seen_at])).toEqual([
    ['A', null],
    ['B', null],
  ])
})

test('the record of changes is read newest first, page by page', async () => {
  const { db } = await freshDatabase()
  for (let at = 1; at <= 5; at++)
    await insertAudit(db, { userId: null, name: 'rasad' }, { action: 'invite', target: `t${at}`, detail: { at } }, at)
  const first = await listAudit(db, { before: null, limit: 3 })
  const second = await listAudit(db, { before: first.at(-1)!.id, limit: 3 })
  expect([...first, ...second].map((one) => one.target)).toEqual(['t5', 't4', 't3', 't2', 't1'])
  expect(JSON.parse(first[0]!.detail!)).toEqual({ at: 5 })
})

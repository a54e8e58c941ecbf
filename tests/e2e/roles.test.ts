import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { SESSION_LIFETIME_MS } from '#app/session/cookie.ts'
import { mayAct, roles } from '#app/session/roles.ts'
import type { Db } from '#db/connection.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { insertUser } from '#db/queries/users.ts'
import type { Role } from '#db/rows/account.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { doors } from '#tests/helpers/doors.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

let server: TestServer
let db: Db
const userIds = new Map<Role, number>()

beforeAll(async () => {
  db = (await freshDatabase()).db
  await seedNewsroom(db, { days: 3, perDay: 1 })
  server = await startTestServer(db, () => newsroomNow)
  for (const role of roles) userIds.set(role, (await insertUser(db, { name: role, role, passwordHash: null }, newsroomNow))!)
}, 180_000)

afterAll(() => server.stop())

test('every route has a door', () => {
  expect(routes.map((route) => route.path ?? 'index').sort()).toEqual(Object.keys(doors).sort())
})

test.each(Object.entries(doors))('%s lets in whom it should, and nobody else', async (_route, [path, opens, changes]) => {
  const seen: unknown[] = []
  const wanted: unknown[] = []
  for (const role of [null, ...roles]) {
    for (const [method, asked] of [
      ['GET', opens],
      ['POST', changes],
    ] as const) {
      seen.push([role, method, await knock(path, method, role)])
      wanted.push([role, method, answerTo(role, asked)])
    }
  }
  expect(seen).toEqual(wanted)
})

type Answer = 'in' | 'to the entrance' | 'not allowed' | 'no such door'

function answerTo(role: Role | null, asked: Role | 'anyone' | null): Answer {
  if (asked === null) return 'no such door'
  if (asked === 'anyone') return 'in'
  if (role === null) return 'to the entrance'
  return mayAct(role, asked) ? 'in' : 'not allowed'
}

/** A session of its own for each knock, since some doors end it. Forms are empty: nothing is changed, whatever the role. */
async function knock(path: string, method: 'GET' | 'POST', role: Role | null): Promise<Answer> {
  const token = role && (await insertSession(db, userIds.get(role)!, 'test', newsroomNow, SESSION_LIFETIME_MS))
  const response = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: { origin: server.url, ...(token ? { cookie: `rasad_session=${token}` } : {}) },
    ...(method === 'POST' ? { body: new URLSearchParams() } : {}),
  })
  if (response.status === 405) return 'no such door'
  if (response.status === 403) return 'not allowed'
  return role === null && response.headers.get('location')?.startsWith('/sign-in') ? 'to the entrance' : 'in'
}

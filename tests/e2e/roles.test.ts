import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { SESSION_LIFETIME_MS } from '#app/session/cookie.ts'
import { mayAct, roles } from '#app/session/roles.ts'
import type { Db } from '#db/connection.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { insertUser } from '#db/queries/users.ts'
import type { Role } from '#db/rows/account.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

/** Who may open a route, and who may send it a form: null where nobody may, `anyone` where no session is needed. */
type Door = [path: string, opens: Role | 'anyone', changes: Role | 'anyone' | null]

/** Every route stands here; one that is missing fails the first test. Addresses are filled with what the made-up newsroom holds. */
const doors: Record<string, Door> = {
  index: ['/', 'viewer', null],
  topics: ['/topics', 'viewer', null],
  'topics/:slug': ['/topics/bread-price', 'viewer', null],
  speakers: ['/speakers', 'viewer', 'editor'],
  'speakers/:slug': ['/speakers/samir-halabi', 'viewer', null],
  articles: ['/articles', 'viewer', null],
  'articles/:id': ['/articles/1', 'viewer', null],
  explore: ['/explore', 'viewer', 'editor'],
  'explore.csv': ['/explore.csv', 'viewer', null],
  corrections: ['/corrections', 'viewer', 'editor'],
  'corrections/new': ['/corrections/new?article=1&target=quote&start=0&end=5', 'editor', null],
  'topics/new': ['/topics/new', 'editor', 'editor'],
  'topics/:slug/edit': ['/topics/bread-price/edit', 'editor', 'editor'],
  'speakers/new': ['/speakers/new', 'editor', 'editor'],
  'speakers/:slug/edit': ['/speakers/samir-halabi/edit', 'editor', 'editor'],
  subjects: ['/subjects', 'viewer', 'editor'],
  'subjects/preview': ['/subjects/preview', 'viewer', 'editor'],
  'subjects/import': ['/subjects/import', 'editor', 'editor'],
  'subjects/export': ['/subjects/export', 'viewer', null],
  'subjects/names': ['/subjects/names', 'viewer', null],
  'subjects/:slug/recount': ['/subjects/samir-halabi/recount', 'viewer', null],
  search: ['/search', 'viewer', null],
  outlets: ['/outlets', 'viewer', 'editor'],
  'outlets/:slug': ['/outlets/sahil', 'viewer', null],
  'outlets/progress': ['/outlets/progress', 'viewer', null],
  palette: ['/palette', 'viewer', null],
  preferences: ['/preferences', 'anyone', 'anyone'],
  account: ['/account', 'viewer', 'viewer'],
  'account/tokens': ['/account/tokens', 'viewer', 'viewer'],
  'settings/people': ['/settings/people', 'admin', 'admin'],
  'settings/audit': ['/settings/audit', 'admin', null],
  'api/v1/:endpoint': ['/api/v1/openapi.json', 'anyone', null],
  'feeds/articles': ['/feeds/articles', 'anyone', null],
  welcome: ['/welcome', 'anyone', 'anyone'],
  'sign-in': ['/sign-in', 'anyone', 'anyone'],
  'sign-out': ['/sign-out', 'anyone', 'viewer'],
  '*': ['/nowhere', 'viewer', null],
}

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

import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeApi } from '#app/api/open-api.ts'
import { type Endpoint, items, pageOf, problem } from '#app/api/shapes.ts'
import type { Db } from '#db/connection.ts'
import { insertApiToken } from '#db/queries/api-tokens.ts'
import { insertUser, updateDisabled } from '#db/queries/users.ts'
import type { TokenScope } from '#db/rows/account.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

const DAY_MS = 86_400_000
const range = 'from=2026-03-09&to=2026-03-22'
let server: TestServer
let db: Db
let userId: number
let token: string
const clock = { at: newsroomNow }

beforeAll(async () => {
  db = (await freshDatabase()).db
  await seedNewsroom(db, { days: 14, perDay: 2 })
  server = await startTestServer(db, () => clock.at)
  userId = (await insertUser(db, { name: 'Program', role: 'viewer', passwordHash: null }, clock.at))!
  token = await makeToken('api')
}, 180_000)

afterAll(() => server.stop())

function makeToken(scope: TokenScope, days = 30): Promise<string> {
  return insertApiToken(db, { userId, name: scope, scope, expiresAt: clock.at + days * DAY_MS }, clock.at)
}

/** Turns grow back with the clock, so that tests do not use up each other's. */
function ask(path: string, headers: Record<string, string> = {}, key = token): Promise<Response> {
  clock.at += 1_000
  return fetch(server.url + path, { headers: { Authorization: `Bearer ${key}`, ...headers } })
}

type Row = Record<string, unknown>
const read = async (path: string) => (await (await ask(path)).json()) as { items: Row[]; next: string | null }

async function readAll(path: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await read(`${path}&limit=7${cursor ? `&cursor=${cursor}` : ''}`)
    rows.push(...page.items)
    cursor = page.next
  }
  return rows
}

test('the printed description is the one that the server is made of; npx vitest -u writes it anew', async () => {
  const served = await (await fetch(`${server.url}/api/v1/openapi.json`)).json()
  expect(served).toEqual(JSON.parse(JSON.stringify(describeApi())))
  await expect(`${JSON.stringify(describeApi(), null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json')
})

test.each([
  ['outlets', ''],
  ['subjects', ''],
  ['articles', range],
  ['quotes', range],
  ['counts', `${range}&subject=samir-halabi`],
  ['coverage', range],
] as [Endpoint, string][])('%s answers in the described shape, and something', async (endpoint, query) => {
  const response = await ask(`/api/v1/${endpoint}?${query}`)
  const page = pageOf(items[endpoint]).parse(await response.json())
  expect(page.items.length).toBeGreaterThan(0)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
})

test('pages follow each other without a gap or a repeat', async () => {
  for (const path of [`/api/v1/articles?${range}`, `/api/v1/quotes?${range}`, `/api/v1/coverage?${range}`]) {
    const rows = await readAll(path)
    const whole = (await read(`${path}&limit=200`)).items.slice(0, rows.length)
    expect([path, rows.slice(0, whole.length)]).toEqual([path, whole])
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
  }
})

test('counts add up to the articles that the list holds', async () => {
  const counts = await readAll(`/api/v1/counts?${range}&subject=samir-halabi`)
  const articles = await readAll(`/api/v1/articles?${range}&subject=samir-halabi`)
  expect(counts.reduce((sum, row) => sum + Number(row.articles), 0)).toBe(articles.length)
  const quotes = await readAll(`/api/v1/quotes?${range}&subject=samir-halabi&kind=direct`)
  expect(counts.reduce((sum, row) => sum + Number(row.direct_quotes), 0)).toBe(quotes.length)
})

test('a missed day stands in the counts as not collected, not as a nought', async () => {
  const rows = await readAll(`/api/v1/counts?${range}&subject=samir-halabi`)
  const missed = rows.filter((row) => row.coverage === 'unreachable')
  expect(missed.length).toBeGreaterThan(0)
  expect(missed.every((row) => row.is_collected === false)).toBe(true)
})

test.each([
  ['/api/v1/articles', 400, 'from'],
  ['/api/v1/articles?from=yesterday&to=2026-03-22', 400, 'from'],
  [`/api/v1/articles?${range}&outlt=x`, 400, 'outlt'],
  [`/api/v1/articles?${range}&limit=1000`, 400, 'limit'],
  [`/api/v1/articles?${range}&cursor=abc`, 400, 'cursor'],
  [`/api/v1/articles?${range}&q=(`, 400, 'q'],
  [`/api/v1/articles?${range}&subject=nobody`, 404, undefined],
  [`/api/v1/articles?${range}&outlet=nowhere`, 404, 'outlet'],
  [`/api/v1/counts?${range}&subject=nobody`, 404, 'subject'],
  ['/api/v1/counts?from=2020-01-01&to=2026-03-22&subject=samir-halabi', 400, 'to'],
  ['/api/v1/nothing', 404, undefined],
])('%s is refused with %i and the name of what is wrong', async (path, status, where) => {
  const response = await ask(path)
  const text = await response.text()
  expect([response.status, text === '' ? undefined : problem.parse(JSON.parse(text)).where]).toEqual([status, where])
})

test('who holds the newest answer already gets no second one', async () => {
  const first = await ask(`/api/v1/outlets`)
  const etag = first.headers.get('etag')!
  const second = await ask(`/api/v1/outlets`, { 'If-None-Match': etag })
  expect([second.status, await second.text()]).toEqual([304, ''])
  expect((await ask(`/api/v1/subjects`, { 'If-None-Match': etag })).status).toBe(200)
})

test('no token, a made-up one, an ended one and that of someone shut out open nothing', async () => {
  const short = await makeToken('api', 1)
  const other = (await insertUser(db, { name: 'Gone', role: 'admin', passwordHash: null }, clock.at))!
  const gone = await insertApiToken(db, { userId: other, name: 'x', scope: 'api', expiresAt: clock.at + DAY_MS }, clock.at)
  await updateDisabled(db, other, clock.at)
  expect((await ask('/api/v1/outlets', {}, short)).status).toBe(200)
  const before = clock.at
  clock.at += 2 * DAY_MS
  for (const key of ['', 'made-up-but-long-enough-to-be-one', short, gone]) {
    expect((await ask('/api/v1/outlets', {}, key)).status).toBe(401)
  }
  clock.at = before
  expect((await fetch(`${server.url}/api/v1/outlets?key=${token}`)).status).toBe(401)
})

test('a program that asks too often is told when to come again', async () => {
  const key = await makeToken('api')
  const statuses = await Promise.all(
    Array.from({ length: 70 }, () => fetch(`${server.url}/api/v1/subjects`, { headers: { Authorization: `Bearer ${key}` } })),
  )
  const refused = statuses.filter((one) => one.status === 429)
  expect([refused.length, refused[0]?.headers.get('retry-after')]).toEqual([10, '1'])
  clock.at += 5_000
  expect((await ask('/api/v1/subjects', {}, key)).status).toBe(200)
})

test('a feed holds the articles of its question, by a key that opens feeds alone', async () => {
  const key = await makeToken('feeds')
  const response = await fetch(`${server.url}/feeds/articles?${range}&subject=samir-halabi&key=${key}`)
  const text = await response.text()
  const feed = parseAtomFeed(text)
  const { items: articles } = await read(`/api/v1/articles?${range}&subject=samir-halabi&limit=50`)
  expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/)
  expect(feed.entries?.map((entry) => (entry.title as { value: string }).value)).toEqual(articles.map((one) => one.title))
  expect(text).not.toContain(key)
  expect((await ask('/api/v1/outlets', {}, key)).status).toBe(401)
})

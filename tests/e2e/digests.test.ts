import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { makeEntrance, signIn, startTestServer, type TestServer } from '#tests/helpers/server.ts'

let server: TestServer
let db: Db
let cookie: string
const clock = { at: newsroomNow }

beforeAll(async () => {
  db = (await freshDatabase()).db
  await seedNewsroom(db, { days: 10, perDay: 1 })
  server = await startTestServer(db, () => clock.at)
  cookie = await signIn(server)
}, 180_000)

afterAll(() => server.stop())

const get = (path: string, asked = cookie) =>
  fetch(server.url + path, { headers: { cookie: asked, 'accept-language': 'en' }, redirect: 'manual' })

function post(path: string, fields: [string, string][], headers: Record<string, string> = { cookie, origin: server.url }) {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'accept-language': 'en', ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

/** What the server's own loop writes into the outbox. */
async function waitForOutbox(count: number) {
  for (let round = 0; round < 600; round++) {
    const rows = await db.selectFrom('outbox').selectAll().orderBy('id').execute()
    if (rows.length >= count) return rows
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Cannot find ${count} mails in the outbox after a minute`)
}

test('a digest is made, filled, tried, started, written when it is due, and left with one click', async () => {
  const made = await post('/digests/new', [
    ['title', 'Weekend post'],
    ['kind', 'weekdays'],
    ['weekday', '6'],
    ['weekday', '0'],
    ['time', '07:30'],
    ['timeZone', 'Asia/Tehran'],
  ])
  expect(made.headers.get('location')).toBe('/digests/1')
  const change = (...fields: [string, string][]) => post('/digests/1', fields)
  expect((await change(['do', 'add-part'], ['part', 'search'], ['query', '"'])).status).toBe(200)
  await change(['do', 'add-part'], ['part', 'search'], ['query', 'الخبز'], ['most', '3'])
  await change(['do', 'move-up'], ['at', '2'])
  await change(['do', 'add-recipient'], ['address', 'leila@press.example'], ['language', 'fa'], ['calendar', 'jalali'])
  await change(['do', 'test'], ['address', 'me@press.example'], ['language', 'ar'], ['calendar', 'hijri'])
  const [tested] = await waitForOutbox(1)
  expect(tested).toMatchObject({ address: 'me@press.example', unsubscribe: null, state: 'waiting' })
  await change(['do', 'start'])
  const row = await db.selectFrom('digest').select(['next_at', 'parts']).executeTakeFirstOrThrow()
  expect(new Date(row.next_at!).toISOString()).toBe('2026-03-28T04:00:00.000Z')
  expect((JSON.parse(row.parts) as { kind: string }[]).map(({ kind }) => kind)).toEqual(['brief', 'search', 'troubles'])
  clock.at = row.next_at! + 60_000
  const sent = (await waitForOutbox(2))[1]!
  expect(sent.address).toBe('leila@press.example')
  const page = await (await get('/digests/1?issue=2')).text()
  expect(page).toContain('Weekend post')
  expect(page).toContain('srcDoc')
  await leave(sent.unsubscribe!)
}, 120_000)

/** As a mail program's server does it: no cookie, no Origin, one field (RFC 8058). */
async function leave(address: string): Promise<void> {
  const path = address.slice(address.indexOf('/unsubscribe/'))
  expect(await (await get(path, '')).text()).toContain('leila@press.example')
  expect(await db.selectFrom('digest_recipient').select('unsubscribed_at').executeTakeFirst()).toEqual({ unsubscribed_at: null })
  expect((await post(path, [['List-Unsubscribe', 'One-Click']], {})).status).toBe(200)
  expect(await db.selectFrom('digest_recipient').select('unsubscribed_at').executeTakeFirst()).toEqual({ unsubscribed_at: clock.at })
  expect(await (await get(path, '')).text()).toContain('comes to')
  const forged = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`
  expect((await post(forged, [['do', 'back']], {})).status).toBe(404)
  const again = await post('/digests/1', [
    ['do', 'add-recipient'],
    ['address', 'Leila@press.example'],
    ['language', 'fa'],
    ['calendar', 'jalali'],
  ])
  expect(await again.text()).toContain('has left this digest')
}

test('a viewer sees a digest and neither its addresses nor its buttons', async () => {
  const viewer = await signIn({ welcomeUrl: await makeEntrance(db, server.url, 'viewer', clock.at) })
  const page = await (await get('/digests/1', viewer)).text()
  expect(page).toContain('Weekend post')
  expect(page).not.toContain('leila@press.example')
  expect(page).not.toContain('add-part')
})

test('the password of the mail server is kept sealed, told to nobody, and not sent to another server', async () => {
  const fields: [string, string][] = [
    ['do', 'save'],
    ['host', 'mail.press.example'],
    ['port', '587'],
    ['security', 'starttls'],
    ['user', 'rasad'],
    ['from', 'Rasad <rasad@press.example>'],
  ]
  await post('/settings/mail', [...fields, ['password', 'the word of the test']])
  const { value } = await db.selectFrom('setting').select('value').where('key', '=', 'smtp').executeTakeFirstOrThrow()
  expect(value).not.toContain('the word of the test')
  expect(await (await get('/settings/mail')).text()).not.toContain(JSON.parse(value).sealedPassword)
  const elsewhere = await post('/settings/mail', [...fields.filter(([name]) => name !== 'host'), ['host', 'mail.other.example']])
  expect(await elsewhere.text()).toContain('Write the password of this user on this server.')
})

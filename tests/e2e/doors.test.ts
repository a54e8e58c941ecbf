import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { createAccessLink } from '#db/queries/access-links.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

const password = 'گذرواژه‌ای که دراز است'
let server: TestServer
let db: Db
const clock = { at: Date.parse('2026-03-22T07:30:00Z') }

beforeAll(async () => {
  db = (await freshDatabase()).db
  server = await startTestServer(db, () => clock.at)
}, 180_000)

afterAll(() => server.stop())

function send(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { origin: server.url, cookie }
  return fetch(server.url + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const status = async (path: string, cookie: string) => (await fetch(server.url + path, { redirect: 'manual', headers: { cookie } })).status

/** A new account by a link of the given kind, as its owner would make it. */
async function join(name: string, purpose: Parameters<typeof createAccessLink>[1]) {
  const path = `/welcome?token=${await createAccessLink(db, purpose, clock.at)}`
  return { path, response: await send(path, { name, password }) }
}

test('the printed link makes an administrator, once, and opening it alone uses nothing up', async () => {
  const path = `/welcome?token=${await createAccessLink(db, { kind: 'administrator' }, clock.at)}`
  for (let i = 0; i < 2; i++) expect(await (await fetch(server.url + path)).text()).toContain('Make your account')
  const response = await send(path, { name: 'مدیر یکم', password })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/'])
  expect(await status('/settings/people', cookieOf(response))).toBe(200)
  expect((await send(path, { name: 'Stranger', password })).headers.getSetCookie()).toEqual([])
  expect(await (await fetch(server.url + path)).text()).toContain('This link was used already')
})

test.each([
  ['', password, 'Type a name'],
  ['a\u202eb', password, 'Use letters'],
  ['<bdi>', password, 'Use letters'],
  ['Short', 'kurz', 'at least 10'],
])('an account of name "%s" is refused with words beside the field, and the link stays good', async (name, secret, words) => {
  const path = `/welcome?token=${await createAccessLink(db, { kind: 'invite', role: 'viewer' }, clock.at)}`
  const refused = await send(path, { name, password: secret })
  expect([refused.status, await refused.text()]).toEqual([200, expect.stringContaining(words)])
  expect((await send(path, { name: `Good ${name.length} ${secret.length}`, password })).status).toBe(302)
})

test('a name is taken once, in any letters', async () => {
  await join('Salma', { kind: 'invite', role: 'viewer' })
  const { response } = await join(' salma ', { kind: 'invite', role: 'admin' })
  expect(await response.text()).toContain('has this name already')
})

test('an invited viewer signs in by name and password, and comes to the page they wanted', async () => {
  await join('Nadia', { kind: 'invite', role: 'viewer' })
  const away = await fetch(`${server.url}/speakers?range=7d`, { redirect: 'manual' })
  const entrance = away.headers.get('location')!
  expect(entrance).toBe('/sign-in?to=%2Fspeakers%3Frange%3D7d')
  const wrong = await send(entrance, { name: 'Nadia', password: 'not this one' })
  expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []])
  const right = await send(entrance, { name: 'NADIA', password })
  expect([right.status, right.headers.get('location')]).toEqual([302, '/speakers?range=7d'])
  expect(await status('/settings/people', cookieOf(right))).toBe(403)
})

test('a name that nobody has, a wrong password and somebody shut out get one and the same answer', async () => {
  await join('Salma', { kind: 'invite', role: 'viewer' })
  await join('Walid', { kind: 'invite', role: 'viewer' })
  await db.updateTable('user').set({ disabled_at: clock.at }).where('name', '=', 'Walid').execute()
  const answers: unknown[] = []
  for (const [name, given] of [
    ['Nobody', password],
    ['Salma', 'not this one'],
    ['Walid', password],
  ]) {
    const response = await send('/sign-in', { name: name!, password: given! })
    answers.push([response.status, response.headers.getSetCookie(), /role="alert"[^>]*>([^<]+)</.exec(await response.text())?.[1]])
  }
  expect(answers[0]).toEqual([401, [], expect.stringMatching(/\w/)])
  expect([answers[1], answers[2]]).toEqual([answers[0], answers[0]])
})

test('signing in leads to no other site', async () => {
  await join('Rima', { kind: 'invite', role: 'viewer' })
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    const response = await send(`/sign-in?${new URLSearchParams({ to })}`, { name: 'Rima', password })
    expect([to, response.headers.get('location')]).toEqual([to, '/'])
  }
})

test('a session that was planted before signing in opens nothing after', async () => {
  await join('Hoda', { kind: 'invite', role: 'viewer' })
  const planted = 'rasad_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const response = await send('/sign-in', { name: 'Hoda', password }, planted)
  expect(cookieOf(response)).not.toBe(planted)
  expect(await status('/account', planted)).toBe(302)
})

test('after five wrong passwords one has to wait, and soon may try again', async () => {
  await join('Karim', { kind: 'invite', role: 'viewer' })
  for (let i = 0; i < 5; i++) expect((await send('/sign-in', { name: 'Karim', password: `wrong number ${i}` })).status).toBe(401)
  const waiting = await send('/sign-in', { name: 'Karim', password })
  expect([waiting.status, await waiting.text()]).toEqual([429, expect.stringContaining('Try again in')])
  clock.at += 31_000
  expect((await send('/sign-in', { name: 'Karim', password })).status).toBe(302)
})

test('a new password ends all other sessions, and the old one is asked for', async () => {
  const { response } = await join('Layla', { kind: 'invite', role: 'viewer' })
  const own = cookieOf(response)
  const elsewhere = cookieOf(await send('/sign-in', { name: 'Layla', password }))
  const change = (old: string) => send('/account', { do: 'change-password', old, password: 'another long one' }, own)
  expect(await (await change('a wrong one')).text()).toContain('not your password until now')
  expect(await status('/account', elsewhere)).toBe(200)
  expect(await (await change(password)).text()).toContain('The password is changed')
  expect([await status('/account', elsewhere), await status('/account', own)]).toEqual([302, 200])
})

test('a person who is shut out is out at once, and their links are void', async () => {
  const admin = cookieOf((await join('Admin two', { kind: 'administrator' })).response)
  const { response } = await join('Ziad', { kind: 'invite', role: 'editor' })
  const user = (await db.selectFrom('user').select('id').where('name', '=', 'Ziad').executeTakeFirstOrThrow()).id
  const reset = `/welcome?token=${await createAccessLink(db, { kind: 'reset', userId: user }, clock.at)}`
  await send('/settings/people', { do: 'shut-out', user: String(user) }, admin)
  expect(await status('/account', cookieOf(response))).toBe(302)
  expect((await send('/sign-in', { name: 'Ziad', password })).status).toBe(401)
  expect((await send(reset, { password: 'a brand new one' })).headers.getSetCookie()).toEqual([])
})

test('the last administrator can neither step down nor be shut out', async () => {
  const alone = await freshDatabase()
  const other = await startTestServer(alone.db, () => clock.at)
  const entered = await fetch(other.welcomeUrl, { redirect: 'manual' })
  const cookie = cookieOf(entered)
  for (const fields of [
    { do: 'role', role: 'viewer' },
    { do: 'shut-out', role: '' },
  ]) {
    const headers = { origin: other.url, cookie }
    const response = await fetch(`${other.url}/settings/people`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ user: '1', ...fields }),
    })
    expect(await response.text()).toContain('the only administrator')
  }
  await other.stop()
})

test('before the first article every page of figures and lists teaches the next step by one button', async () => {
  const cookie = cookieOf((await join('Newcomer', { kind: 'administrator' })).response)
  for (const path of ['/', '/overview', '/explore', '/topics', '/speakers', '/stories', '/agenda', '/articles', '/search']) {
    const page = await (await fetch(server.url + path, { headers: { cookie } })).text()
    expect([path, page.split('href="/outlets"').length - 1]).toEqual([path, 2])
    expect([path, page]).toEqual([path, expect.stringContaining('See the outlets')])
  }
})

test('an administrator’s changes of people stand in the record, with who made them', async () => {
  const admin = cookieOf((await join('Recorder', { kind: 'administrator' })).response)
  const made = await send('/settings/people', { do: 'invite', role: 'editor' }, admin)
  expect(await made.text()).toMatch(/\/welcome\?token=[\w-]{43}/)
  const record = await (await fetch(`${server.url}/settings/audit`, { headers: { cookie: admin } })).text()
  expect(record).toContain('Recorder')
  expect(record).toContain('invited somebody as')
})

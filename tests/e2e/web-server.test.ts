import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { signIn, startTestServer, type TestServer } from '#tests/helpers/server.ts'

let server: TestServer
let cookie: string

beforeAll(async () => {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 3, perDay: 1 })
  server = await startTestServer(db, () => newsroomNow)
  cookie = await signIn(server)
}, 180_000)

afterAll(() => server.stop())

/** `fetch` refuses to set Host. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { headers, method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

const pages = [
  '/',
  '/topics',
  '/topics/bread-price',
  '/speakers',
  '/speakers/samir-halabi',
  '/articles',
  '/explore',
  '/explore.csv',
  '/articles/1',
  '/outlets',
  '/outlets/progress',
  '/nowhere',
]

test.each(pages)('%s shows nothing to who has no session', async (path) => {
  for (const address of [path, `${path === '/' ? '/_root' : path}.data`]) {
    const response = await fetch(server.url + address, { redirect: 'manual' })
    const text = await response.text()
    expect([address, response.status === 302 || text.includes('/sign-in')]).toEqual([address, true])
    expect(text).not.toMatch(/Halabi|الحلبي|حلبی|sahil/)
  }
})

test.each(pages.slice(0, -2))('%s opens with a session', async (path) => {
  expect((await fetch(server.url + path, { headers: { cookie } })).status).toBe(200)
})

test.each(['/nowhere', '/topics/nothing', '/speakers/bread-price', '/articles/999999', '/articles/x'])(
  '%s is said to be missing',
  async (path) => {
    const response = await fetch(server.url + path, { headers: { cookie } })
    expect([response.status, (await response.text()).includes('There is no such page')]).toEqual([404, true])
  },
)

test('the one-time link opens one session and no second', async () => {
  const again = await fetch(server.welcomeUrl, { redirect: 'manual' })
  expect(again.headers.getSetCookie()).toEqual([])
  expect(await again.text()).toContain('This link was used already')
})

test('a session is told to no script, and not to other sites', async () => {
  const { db } = await freshDatabase()
  const other = await startTestServer(db)
  const response = await fetch(other.welcomeUrl, { redirect: 'manual' })
  await other.stop()
  expect(response.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax$/)
  const [stored] = await db.selectFrom('session').select('token_hash').execute()
  expect(response.headers.getSetCookie()[0]).not.toContain(stored!.token_hash)
})

test('another host’s name is refused, whatever the cookie', async () => {
  const { port } = new URL(server.url)
  expect((await ask('/', { cookie, host: `evil.example:${port}` })).status).toBe(421)
  expect((await ask('/', { cookie, host: `localhost:${port}` })).status).toBe(200)
})

test('nothing is done at the request of another site’s page', async () => {
  expect((await ask('/outlets', { cookie, origin: 'http://evil.example' }, 'POST')).status).toBe(403)
  expect((await ask('/outlets', { cookie, origin: 'null' }, 'POST')).status).toBe(403)
  expect((await ask('/preferences', { cookie }, 'POST')).status).toBe(403)
})

test.each([
  [{ 'content-length': '5000000' }, 413],
  [{ 'transfer-encoding': 'chunked' }, 411],
])('an upload announced as %o is refused before it is read', async (announced, status) => {
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${server.url}/preferences`, { method: 'POST', headers: { origin: server.url, ...announced } }, (response) => {
      resolve(response.statusCode)
      asked.destroy()
    })
    asked.on('error', reject)
    asked.flushHeaders()
  })
  expect(answer).toBe(status)
})

test('a switch of language leads back to our own pages alone', async () => {
  for (const [to, expected] of [
    ['/speakers?range=7d&lang=fa', '/speakers?range=7d'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example/', '/'],
  ]) {
    const response = await fetch(`${server.url}/preferences`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url },
      body: new URLSearchParams({ language: 'ar', to: to! }),
    })
    expect([to, response.headers.get('location')]).toEqual([to, expected])
  }
})

test('every response forbids scripts but ours, by a nonce of its own', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/welcome', '/nowhere']) {
    const response = await fetch(server.url + path, { headers: { cookie } })
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    const scripts = [...(await response.text()).matchAll(/<script(?![^>]*type="application\/json")([^>]*)>/g)]
    for (const [, attributes] of scripts) expect(attributes).toContain(`nonce="${nonce}"`)
    nonces.add(nonce!)
  }
  expect(nonces.size).toBe(3)
})

test('built files are kept by the browser for good', async () => {
  const page = await (await fetch(server.url, { headers: { cookie } })).text()
  const asset = /\/assets\/[^"]+\.js/.exec(page)?.[0]
  expect((await fetch(server.url + asset)).headers.get('cache-control')).toMatch(/max-age=31536000.*immutable/)
})

test('the page speaks the reader’s language, in its direction', async () => {
  for (const [language, expected] of [
    ['ar', 'lang="ar-EG" dir="rtl"'],
    ['fa', 'lang="fa-IR" dir="rtl"'],
    ['en-US', 'lang="en-US" dir="ltr"'],
  ]) {
    const response = await fetch(server.url, { headers: { cookie, 'Accept-Language': language! } })
    expect(await response.text()).toContain(expected)
  }
})

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  cookieWall,
  type Deed,
  drip,
  encoded,
  endless,
  gibberish,
  hang,
  misbehave,
  page,
  redirect,
  reset,
  stall,
  status,
  truncate,
} from '#tests/helpers/misbehaving-server.ts'
import { noPace, outcome, testClient } from '#tests/helpers/test-client.ts'

const html = '<html><body><p>خبر</p></body></html>'
const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20, 0x20))

const deeds: [Deed, string, string][] = [
  [page(html), 'page', 'a sound page'],
  [status(203, {}, html), 'page', 'a page changed by a proxy'],
  [hang, 'timeout', 'no answer'],
  [stall, 'timeout', 'an answer that stops in the middle'],
  [drip(20), 'slow', 'an answer that drips'],
  [endless, 'too-large', 'an answer without end'],
  [reset, 'reset', 'a connection cut before the answer'],
  [truncate(500, 1_000), 'truncated', 'a connection cut in the answer'],
  [gibberish, 'malformed', 'no HTTP'],
  [encoded('gzip', bomb), 'too-large', 'half a megabyte that unpacks to fifty'],
  [encoded('zstd', zstdCompressSync(Buffer.alloc(50 * 2 ** 20))), 'too-large', 'the same by zstd'],
  [encoded('deflate', deflateRawSync(Buffer.alloc(50 * 2 ** 20))), 'too-large', 'the same by deflate'],
  [encoded('gzip', gzipSync(html).subarray(0, 30)), 'truncated', 'gzip cut short at the origin'],
  [encoded('gzip', Buffer.from(html)), 'malformed', 'called gzip and is not'],
  [encoded('br', Buffer.from(html)), 'malformed', 'called Brotli and is not'],
  [encoded('zstd', Buffer.from(html)), 'malformed', 'called zstd and is not'],
  [encoded('deflate', Buffer.from([7, 7, 7, 7])), 'malformed', 'called deflate and is not'],
  [encoded('snappy', Buffer.from(html)), 'malformed', 'an encoding that nobody knows'],
  [encoded('gzip, gzip, gzip, gzip', Buffer.from(html)), 'malformed', 'wrapped more often than anybody has reason to'],
  [page(''), 'empty', 'a 200 without a byte'],
  [status(204), 'bad-status', 'no content'],
  [page('%PDF', { 'content-type': 'application/pdf' }), 'not-html', 'a PDF'],
  [page('....', { 'content-type': 'video/mp4' }), 'not-html', 'a film'],
  [status(304), 'bad-status', '"not modified" that nobody asked for'],
  [status(401), 'blocked', '401'],
  [status(403), 'blocked', '403'],
  [status(451), 'blocked', '451'],
  [status(404), 'not-found', '404'],
  [status(410), 'gone', '410'],
  [status(418), 'bad-status', '418'],
  [status(429), 'rate-limited', '429'],
  [status(500), 'server-error', '500'],
  [status(502), 'server-error', '502'],
  [status(503), 'unavailable', '503'],
  [status(302), 'redirect-loop', 'a redirect to nowhere'],
  [redirect('/it'), 'redirect-loop', 'a redirect to itself'],
  [(request, response) => redirect(`/it?hop=${Math.random()}`)(request, response), 'redirect-loop', 'a redirect to ever new addresses'],
  [redirect('ftp://example.org/'), 'address', 'a redirect out of the web'],
  [redirect('http://127.0.0.2:1/'), 'private-address', 'a redirect into the private network'],
  [redirect('http://[::ffff:10.0.0.1]/'), 'private-address', 'the same in another notation'],
  [cookieWall('pass=1', html), 'page', 'a cookie wall that a second visit passes'],
  [page('<script>document.cookie="a="+f();location.reload()</script>'), 'cookie-wall', 'a cookie wall that computes its cookie'],
  [page('<script>document.cookie="a=1";location.reload()</script>'), 'cookie-wall', 'a cookie wall that nobody passes'],
]

for (const [deed, expected, why] of deeds) {
  test(`${why} ends as ${expected}`, async () => {
    const server = await misbehave({ '/it': deed })
    expect(await outcome(testClient({ allowPrivateHosts: [server.host] }), `${server.base}/it`)).toBe(expected)
  })
}

const packings: [string, Uint8Array][] = [
  ['gzip', gzipSync(html)],
  ['x-gzip', gzipSync(html)],
  ['br', brotliCompressSync(html)],
  ['zstd', zstdCompressSync(html)],
  ['deflate', deflateSync(html)],
  ['deflate', deflateRawSync(html)],
  ['identity', Buffer.from(html)],
  ['gzip, br', brotliCompressSync(gzipSync(html))],
]

for (const [encoding, bytes] of packings) {
  test(`a body packed by ${encoding} is unpacked`, async () => {
    const server = await misbehave({ '/it': encoded(encoding, bytes) })
    const result = await testClient().get(`${server.base}/it`, { pace: noPace })
    expect(result.kind === 'page' && Buffer.from(result.bytes).toString()).toBe(html)
  })
}

test('a page comes with its final address, its headers, the way there and the time', async () => {
  const server = await misbehave({ '/old': redirect('/new?a=1#part', { 'set-cookie': 'seen=1' }), '/new': page(html, { etag: '"7"' }) })
  const result = await testClient({ now: () => 1_234 }).get(`${server.base}/old#top`, { pace: noPace })
  expect(result).toMatchObject({
    kind: 'page',
    url: `${server.base}/new?a=1`,
    redirects: [`${server.base}/old`],
    fetchedAt: 1_234,
    headers: { etag: '"7"' },
  })
  expect(server.visits.at(-1)?.headers).toMatchObject({ cookie: 'seen=1', 'user-agent': 'Rasad/0.1 (test)' })
})

test('letters that stand raw in a redirect are read as UTF-8', async () => {
  const server = await misbehave({ '/old': redirect(Buffer.from('/خبر').toString('latin1')), '/%D8%AE%D8%A8%D8%B1': page(html) })
  expect(await outcome(testClient(), `${server.base}/old`)).toBe('page')
})

test('validators make the request conditional, and the answer may be that nothing changed', async () => {
  const server = await misbehave({
    '/feed': (request, response) =>
      (request.headers['if-none-match'] === '"7"' ? status(304, { etag: '"7"' }) : page(html))(request, response),
  })
  const client = testClient()
  expect(await outcome(client, `${server.base}/feed`, { etag: '"6"', lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT' })).toBe('page')
  expect(server.visits.at(-1)?.headers['if-modified-since']).toBe('Mon, 02 Mar 2026 10:00:00 GMT')
  expect(await client.get(`${server.base}/feed`, { pace: noPace, etag: '"7"' })).toMatchObject({
    kind: 'not-modified',
    status: 304,
    headers: { etag: '"7"' },
  })
})

test('a cookie wall is passed once for its host, not once for each page', async () => {
  const wall = cookieWall('pass=1', html)
  const server = await misbehave({ '/1': wall, '/2': wall })
  const client = testClient()
  expect([await outcome(client, `${server.base}/1`), await outcome(client, `${server.base}/2`)]).toEqual(['page', 'page'])
  expect(server.pathsVisited()).toEqual(['/robots.txt', '/1', '/1', '/2'])
})

test('a wall that no longer takes the cookie it once took is a cookie wall', async () => {
  const wall = page('<script>document.cookie="pass=1";location.reload()</script>')
  const server = await misbehave({ '/1': cookieWall('pass=1', html), '/2': wall })
  const client = testClient()
  expect([await outcome(client, `${server.base}/1`), await outcome(client, `${server.base}/2`)]).toEqual(['page', 'cookie-wall'])
})

test('cookies of a page are not kept for the next fetch', async () => {
  const server = await misbehave({ '/1': page(html, { 'set-cookie': 'visitor=42' }), '/2': page(html) })
  const client = testClient()
  await outcome(client, `${server.base}/1`)
  await outcome(client, `${server.base}/2`)
  expect(server.visits.at(-1)?.headers.cookie).toBeUndefined()
})

test('a redirect in a circle that a cookie opens is not taken for a loop', async () => {
  const server = await misbehave({
    '/it': (request, response) =>
      (request.headers.cookie ? page(html) : redirect('/it', { 'set-cookie': 'k=1; Path=/' }))(request, response),
  })
  expect(await outcome(testClient(), `${server.base}/it`)).toBe('page')
})

test('each fetch may have a limit of its own', async () => {
  const server = await misbehave({ '/it': page('x'.repeat(5_000)) })
  expect(await outcome(testClient(), `${server.base}/it`, { maxBytes: 4_999 })).toBe('too-large')
  expect(await outcome(testClient(), `${server.base}/it`, { maxBytes: 5_000 })).toBe('page')
})

test('the caller can stop a fetch under way and one that waits for its turn', async () => {
  const server = await misbehave({ '/hang': hang })
  const client = testClient({ limits: { headersMs: 5_000, totalMs: 5_000 } })
  const stopper = new AbortController()
  const options = { pace: { delayMs: 60_000, concurrency: 1 }, signal: stopper.signal, respectRobots: false }
  const fetches = [client.get(`${server.base}/hang`, options), client.get(`${server.base}/hang`, options)]
  setTimeout(() => stopper.abort(), 50)
  expect(await Promise.all(fetches)).toMatchObject([{ failure: 'aborted' }, { failure: 'aborted' }])
  expect(server.visits.length).toBe(1)
})

test('closing the client ends what is under way, and what is asked later', async () => {
  const server = await misbehave({ '/hang': hang })
  const client = testClient({ limits: { headersMs: 5_000, totalMs: 5_000 } })
  const running = outcome(client, `${server.base}/hang`)
  setTimeout(() => client.close(), 50)
  expect(await running).toBe('aborted')
  expect(await outcome(client, `${server.base}/hang`)).toBe('aborted')
})

for (const address of [
  '',
  'news',
  'ftp://example.org/',
  'file:///etc/passwd',
  'http://user:secret@example.org/',
  'javascript:alert(1)',
  'http://[fe80::1%25eth0]/',
  `http://a.example/${'x'.repeat(9_000)}`,
]) {
  test(`"${address.slice(0, 40)}" is not an address that is fetched`, async () => {
    expect(await outcome(testClient(), address)).toBe('address')
  })
}

import type { LookupFunction } from 'node:net'
import { expect, test } from 'vitest'
import { misbehave, page, redirect } from '#tests/helpers/misbehaving-server.ts'
import { noPace, outcome, testClient } from '#tests/helpers/test-client.ts'

/** A name service whose answers follow one after another, the last one from then on. */
function nameService(answers: Record<string, string[][]>): LookupFunction {
  return (host, _options, callback) => {
    const left = answers[host] ?? []
    const now = (left.length > 1 ? left.shift() : left[0]) ?? []
    if (now.length === 0) return callback(Object.assign(new Error(`no such host ${host}`), { code: 'ENOTFOUND' }), [])
    callback(
      null,
      now.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

test('a name that means a private address is refused', async () => {
  const client = testClient({ allowPrivateHosts: [], lookup: nameService({ 'inside.example': [['10.0.0.7']] }) })
  const result = await client.get('http://inside.example/', { pace: noPace })
  expect(result).toMatchObject({ failure: 'private-address', detail: expect.stringContaining('inside.example means 10.0.0.7') })
})

test('a name that first means an allowed host and then a private one is refused at the second connection', async () => {
  const server = await misbehave({ '/': page('one', { connection: 'close' }) })
  const lookup = nameService({ 'turncoat.example': [['127.0.0.1'], ['127.0.0.1'], ['169.254.169.254']] })
  const client = testClient({ allowPrivateHosts: [server.host], lookup })
  const url = `http://turncoat.example:${server.port}/`
  expect([await outcome(client, url, { respectRobots: false }), await outcome(client, url), await outcome(client, url)]).toEqual([
    'page',
    'private-address',
    'private-address',
  ])
  expect(server.visits.length).toBe(2)
})

test('of several addresses of a name only the permitted ones are tried', async () => {
  const server = await misbehave({ '/': page('one') })
  const client = testClient({ allowPrivateHosts: [server.host], lookup: nameService({ 'mixed.example': [['10.0.0.7', '127.0.0.1']] }) })
  expect(await outcome(client, `http://mixed.example:${server.port}/`)).toBe('page')
})

test('a redirect to a name that means a private address is refused', async () => {
  const server = await misbehave({ '/': redirect('http://inside.example/admin') })
  const client = testClient({ allowPrivateHosts: [server.host], lookup: nameService({ 'inside.example': [['192.168.0.1']] }) })
  const result = await client.get(server.base, { pace: noPace })
  expect(result).toMatchObject({ failure: 'private-address', url: 'http://inside.example/admin' })
})

test('an unknown name is a failure of its own', async () => {
  expect(await outcome(testClient({ lookup: nameService({}) }), 'http://nowhere.example/')).toBe('dns')
})

test('a server without TLS behind an https address is a failure of TLS', async () => {
  const server = await misbehave({ '/': page('one') })
  expect(await outcome(testClient(), `https://127.0.0.1:${server.port}/`)).toBe('tls')
})

test('a port on which nothing listens is a refused connection', async () => {
  expect(await outcome(testClient(), 'http://127.0.0.1:9/')).toBe('refused')
})

test.each([
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://localhost/',
])('%s is loopback and is refused', async (url) => {
  expect(await outcome(testClient({ allowPrivateHosts: [] }), url)).toBe('private-address')
})

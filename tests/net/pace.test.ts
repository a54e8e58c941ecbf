import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Deed, misbehave, page, redirect, status } from '#tests/helpers/misbehaving-server.ts'
import { nameOf, noPace, testClient } from '#tests/helpers/test-client.ts'

const slowPage: Deed = async (request, response) => {
  await wait(60)
  page('خبر')(request, response)
}

function gaps(visits: { at: number }[]): number[] {
  return visits.slice(1).map((visit, at) => Math.round(visit.at - (visits[at]?.at ?? 0)))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

test('requests to one host start no closer together than its delay', async () => {
  const server = await misbehave({ '/it': page('خبر') })
  const client = testClient()
  await Promise.all([1, 2, 3].map(() => client.get(`${server.base}/it`, { pace: { delayMs: 300, concurrency: 2 } })))
  expect(sum(gaps(server.visits))).toBeGreaterThanOrEqual(750)
})

test('never more than two are under way at one host, whatever is asked', async () => {
  const server = await misbehave({ '/it': slowPage })
  const client = testClient()
  await Promise.all(Array.from({ length: 9 }, () => client.get(`${server.base}/it`, { pace: { delayMs: 0, concurrency: 20 } })))
  expect(server.mostAtOnce()).toBe(2)
  expect(server.visits.length).toBe(10)
})

test('hosts of one site share its pace', async () => {
  const [desktop, mobile] = [await misbehave({ '/it': slowPage }), await misbehave({ '/it': page('خبر') })]
  const client = testClient()
  const pace = { delayMs: 0, concurrency: 1, site: 'outlet' }
  await Promise.all([
    client.get(`${desktop.base}/it`, { pace }),
    client.get(`${mobile.base}/it`, { pace }),
    client.get(`${desktop.base}/it`, { pace }),
  ])
  const order = [
    ...desktop.visits.map(({ at }) => ({ at, path: 'desktop' })),
    ...mobile.visits.map(({ at }) => ({ at, path: 'mobile' })),
  ].sort((one, other) => one.at - other.at)
  const pages = order.filter((_, at) => at >= 2)
  expect(pages.length).toBe(3)
  expect(desktop.mostAtOnce()).toBe(1)
})

test('a slow host does not hold up another', async () => {
  const [slow, quick] = [await misbehave({ '/it': () => {} }), await misbehave({ '/it': page('خبر') })]
  const client = testClient({ limits: { headersMs: 5_000, totalMs: 5_000 } })
  client.get(`${slow.base}/it`, { pace: noPace })
  const start = performance.now()
  expect(nameOf(await client.get(`${quick.base}/it`, { pace: noPace }))).toBe('page')
  expect(performance.now() - start).toBeLessThan(1_000)
})

test('a Crawl-delay is a rest between an answer and the next request, one at a time, beginning with robots.txt itself', async () => {
  const server = await misbehave({ '/robots.txt': page('User-agent: *\nCrawl-delay: 0.2'), '/it': slowPage })
  const client = testClient()
  await Promise.all([1, 2, 3].map(() => client.get(`${server.base}/it`, { pace: noPace })))
  expect(server.mostAtOnce()).toBe(1)
  expect(gaps(server.visits)[0]).toBeGreaterThanOrEqual(195)
  expect(Math.min(...gaps(server.visits).slice(1))).toBeGreaterThanOrEqual(255)
})

test('after 429 nobody asks the host before Retry-After has passed, and then all goes on', async () => {
  const server = await misbehave({ '/a': status(429, { 'retry-after': '1' }), '/b': page('خبر'), '/c': page('خبر') })
  const client = testClient()
  const pace = { delayMs: 0, concurrency: 1 }
  const [first, ...others] = await Promise.all(['/a', '/b', '/c'].map((path) => client.get(server.base + path, { pace })))
  expect(first).toMatchObject({ failure: 'rate-limited', status: 429, retryAfterMs: 1_000 })
  expect(others.map(nameOf)).toEqual(['page', 'page'])
  expect(gaps(server.visits)[1]).toBeGreaterThanOrEqual(1_000)
})

test('a rest too long to wait for fails at once, without a request, and says how long it lasts', async () => {
  const server = await misbehave({ '/a': status(503, { 'retry-after': '3600' }), '/b': page('خبر') })
  const client = testClient()
  expect(await client.get(`${server.base}/a`, { pace: noPace })).toMatchObject({
    failure: 'unavailable',
    status: 503,
    retryAfterMs: 3_600_000,
  })
  const refused = await client.get(`${server.base}/b`, { pace: noPace })
  expect(refused).toMatchObject({ failure: 'unavailable', status: null })
  expect(refused.kind === 'failure' && refused.retryAfterMs).toBeGreaterThan(3_590_000)
  expect(server.pathsVisited()).toEqual(['/robots.txt', '/a'])
})

test('503 without Retry-After is a failure of that address alone', async () => {
  const server = await misbehave({ '/a': status(503), '/b': page('خبر') })
  const client = testClient()
  expect(await client.get(`${server.base}/a`, { pace: noPace })).toMatchObject({ failure: 'unavailable', retryAfterMs: null })
  expect(nameOf(await client.get(`${server.base}/b`, { pace: noPace }))).toBe('page')
})

test('every hop of a redirect keeps the pace of its host', async () => {
  const server = await misbehave({ '/a': redirect('/b'), '/b': page('خبر') })
  await testClient().get(`${server.base}/a`, { pace: { delayMs: 150, concurrency: 1 } })
  expect(server.pathsVisited()).toEqual(['/robots.txt', '/a', '/b'])
  expect(sum(gaps(server.visits))).toBeGreaterThanOrEqual(260)
})

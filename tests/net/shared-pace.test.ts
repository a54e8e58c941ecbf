import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { expect, test } from 'vitest'
import { openHostPace } from '#bin/host-pace.ts'
import { askForTurn, leaveHost } from '#db/queries/host-pace.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { type Deed, misbehave, page, status } from '#tests/helpers/misbehaving-server.ts'
import { nameOf, noPace, testClient } from '#tests/helpers/test-client.ts'

const slowPage: Deed = async (request, response) => {
  await wait(60)
  page('خبر')(request, response)
}

/** Clients as processes on several machines have them, with a pace that they keep in one database. */
async function openClients(count: number) {
  const { db } = await freshDatabase()
  const pace = await openHostPace(db, pino({ level: 'silent' }))
  return Array.from({ length: count }, () => testClient({ pace, limits: { totalMs: 8_000 } }))
}

function gaps(visits: { at: number }[]): number[] {
  return visits.slice(1).map((visit, at) => visit.at - visits[at]!.at)
}

test('processes that visit one host keep its delay and its number of visitors together', async () => {
  const server = await misbehave({ '/it': slowPage })
  const clients = await openClients(3)
  const pace = { delayMs: 300, concurrency: 1 }
  const answers = await Promise.all(clients.flatMap((client) => [1, 2, 3].map(() => client.get(`${server.base}/it`, { pace }))))
  expect(answers.map(nameOf)).toEqual(Array(9).fill('page'))
  expect(server.mostAtOnce()).toBe(1)
  // All together: on a busy machine one request comes to the server long after its turn, and the next one at once. Three with a delay each would need a third.
  expect(server.visits.at(-1)!.at - server.visits[0]!.at).toBeGreaterThanOrEqual(1_800)
})

test('two are let in at once where a host is asked without a pause, and never more', async () => {
  const server = await misbehave({ '/it': slowPage })
  const clients = await openClients(3)
  await Promise.all(
    clients.flatMap((client) => [1, 2, 3, 4].map(() => client.get(`${server.base}/it`, { pace: { delayMs: 0, concurrency: 2 } }))),
  )
  expect(server.mostAtOnce()).toBe(2)
})

test('a Crawl-delay is kept between the answer to one process and the question of another', async () => {
  const server = await misbehave({ '/robots.txt': page('User-agent: *\nCrawl-delay: 0.3'), '/it': slowPage })
  const clients = await openClients(2)
  await Promise.all(clients.map((client) => client.get(`${server.base}/it`, { pace: noPace })))
  expect(server.mostAtOnce()).toBe(1)
  expect(Math.min(...gaps(server.visits.filter(({ path }) => path === '/it')))).toBeGreaterThanOrEqual(355)
})

test('what a host asked one process for, the others grant it as well', async () => {
  const server = await misbehave({ '/a': status(429, { 'retry-after': '60' }), '/b': page('خبر') })
  const [first, second] = await openClients(2)
  const pace = { delayMs: 0, concurrency: 1 }
  expect(nameOf(await first!.get(`${server.base}/a`, { pace }))).toBe('rate-limited')
  await wait(100)
  const refused = await second!.get(`${server.base}/b`, { pace })
  expect(refused).toMatchObject({ failure: 'rate-limited' })
  expect(server.pathsVisited()).not.toContain('/b')
})

test('a turn is given once, however many ask at one moment, and its end lets the next one in', async () => {
  const { db } = await freshDatabase()
  const ask = (turn: string) => askForTurn(db, 'host a.example', turn, { delayMs: 0, most: 1, crawlDelayMs: null })
  const stands = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(`turn ${at}`)))
  const [given] = new Set(stands.map(({ first_turn }) => first_turn))
  expect(new Set(stands.map(({ first_turn }) => first_turn)).size).toBe(1)
  expect((await ask('late')).first_turn).toBe(given)
  await leaveHost(db, 'host a.example', given!)
  expect((await ask('later')).first_turn).toBe('later')
})

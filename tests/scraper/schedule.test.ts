import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { openLeases } from '#dispatch/leases.ts'
import { nextTryAt } from '#scraper/collect/retry.ts'
import { adaptiveWaitMs } from '#scraper/schedule/adaptive-wait.ts'
import { nextRunAt } from '#scraper/schedule/next-run.ts'
import { startWorker } from '#scraper/worker.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet, openNewsroom } from '../helpers/newsroom.ts'
import { until } from '../helpers/until.ts'

const hourMs = 3_600_000

async function openWorker(count: number, faults?: (path: string) => number | null) {
  const site = await openNewsSite(count, {}, faults)
  const newsroom = await openNewsroom()
  const outlet = await addOutlet(newsroom.db, site.definition)
  const worker = await startWorker(newsroom)
  onTestFinished(async () => {
    await worker.stop()
    await site.close()
  })
  const countArticles = async () => (await newsroom.db.selectFrom('article').select('id').execute()).length
  return { site, newsroom, outlet, worker, countArticles }
}

const times: [string, string, string, string, string][] = [
  ['*/30 * * * *', 'Asia/Riyadh', '2026-03-15T12:01:00Z', '2026-03-15T12:30:00.000Z', 'the next half hour'],
  ['*/30 * * * *', 'Asia/Riyadh', '2026-03-15T12:30:00Z', '2026-03-15T13:00:00.000Z', 'this very minute is over'],
  ['0 6 * * *', 'Asia/Tehran', '2026-03-15T12:00:00Z', '2026-03-16T02:30:00.000Z', 'six in the morning in Tehran (+03:30)'],
  ['0 6 * * 5', 'Asia/Riyadh', '2026-03-15T12:00:00Z', '2026-03-20T03:00:00.000Z', 'on Fridays'],
  [
    '*/30 * * * *',
    'Africa/Cairo',
    '2026-04-23T21:45:00Z',
    '2026-04-23T22:00:00.000Z',
    'midnight does not exist in Cairo that night: one in the morning comes instead',
  ],
  ['0 6 * * *', 'Africa/Cairo', '2026-04-23T12:00:00Z', '2026-04-24T03:00:00.000Z', 'six in the morning of summer time (+03:00)'],
  ['0 6 * * *', 'Africa/Cairo', '2026-10-29T12:00:00Z', '2026-10-30T04:00:00.000Z', 'and of winter time again (+02:00)'],
  ['*/30 * * * *', 'Asia/Beirut', '2026-10-24T20:45:00Z', '2026-10-24T21:00:00.000Z', 'an hour that comes twice is no pause'],
]

test.each(times)('an outlet with cron %s in %s runs next after %s at %s', (cron, zone, now, expected, why) => {
  expect(new Date(nextRunAt(cron, zone, Date.parse(now), () => 0)).toISOString(), why).toBe(expected)
})

test('jitter delays a run by at most a tenth of its interval and two minutes', () => {
  const at = Date.parse('2026-03-15T12:01:00Z')
  expect(nextRunAt('*/10 * * * *', 'UTC', at, () => 0.999) - nextRunAt('*/10 * * * *', 'UTC', at, () => 0)).toBeLessThan(60_000)
  expect(nextRunAt('0 */6 * * *', 'UTC', at, () => 0.999) - nextRunAt('0 */6 * * *', 'UTC', at, () => 0)).toBeLessThan(120_000)
})

const rhythms: [number, number, number | null, number | null, string][] = [
  [0, 24, 30, 600, 'one an hour: a third of thirty lasts ten hours'],
  [20, 48, 30, 60, 'ten an hour just now: an hour'],
  [0, 480, 10, 10, 'twenty an hour over the day, a feed of ten'],
  [400, 400, 30, 5, 'never sooner than five minutes'],
  [50, 50, null, null, 'no feed, no bound'],
  [0, 0, 30, null, 'nothing new, no bound'],
]

test.each(rhythms)(
  'with %i new in two hours, %i in a day and a feed of %s, an outlet rests at most %s minutes',
  (newIn2Hours, newIn24Hours, feedItems, minutes, why) => {
    const wait = adaptiveWaitMs({ newIn2Hours, newIn24Hours, feedItems })
    expect(wait === null ? null : Math.round(wait / 60_000), why).toBe(minutes)
  },
)

test('waits grow with the tries and depend on the failure', () => {
  const wait = (failure: Parameters<typeof nextTryAt>[0], attempts: number) => nextTryAt(failure, attempts, 0, null)
  expect(wait('timeout', 1)).toBeLessThan(wait('timeout', 2) as number)
  expect(wait('gone', 1)).toBeNull()
  expect(wait('robots', 1)).toBeNull()
  expect(wait('not-found', 3)).not.toBeNull()
  expect(wait('not-found', 4)).toBeNull()
  expect(nextTryAt('rate-limited', 1, 0, 5 * hourMs)).toBe(5 * hourMs)
})

test('an outlet that is due is collected, then again when its clock has moved on; what was missed is caught up once', async () => {
  const { site, newsroom, outlet, countArticles } = await openWorker(4)
  await until(async () => (await countArticles()) === 4)
  const planned = await until(async () => {
    const row = await newsroom.db.selectFrom('outlet').select('next_run_at').where('id', '=', outlet.id).executeTakeFirst()
    return row?.next_run_at && row.next_run_at > newsroom.clock.at && row.next_run_at
  })
  expect((planned ?? 0) - newsroom.clock.at).toBeLessThanOrEqual(hourMs)
  site.publish(9)
  newsroom.clock.at += 26 * hourMs
  await until(async () => (await countArticles()) === 9)
  await sleep(1_200)
  expect(await newsroom.db.selectFrom('run').select('id').execute()).toHaveLength(2)
})

test('an outlet does not rest for as long as a clock that was set back had been wrong', async () => {
  const { site, newsroom, outlet, countArticles } = await openWorker(4)
  newsroom.clock.at += 400 * hourMs
  await until(async () => (await countArticles()) === 4)
  const late = newsroom.db.selectFrom('run').select('id').where('state', '=', 'finished').where('started_at', '>=', newsroom.clock.at)
  await until(async () => (await late.execute()).length > 0)
  newsroom.clock.at -= 400 * hourMs
  site.publish(5)
  await until(async () => (await countArticles()) === 5)
  const row = await until(async () => {
    const planned = await newsroom.db.selectFrom('outlet').select('next_run_at').where('id', '=', outlet.id).executeTakeFirst()
    return planned && (planned.next_run_at ?? Number.POSITIVE_INFINITY) - newsroom.clock.at <= hourMs && planned
  })
  expect(row.next_run_at).toBeGreaterThan(newsroom.clock.at)
})

test('a request is claimed within 200 ms while a collection runs, and ends with its result', async () => {
  const { newsroom, outlet, site } = await openWorker(10)
  await until(async () => site.visits.length > 2)
  const waits: number[] = []
  let id = 0
  for (let turn = 0; turn < 5; turn++) {
    id = await insertRequest(newsroom.db, 'collect', { outletIds: [outlet.id] }, newsroom.now())
    const askedMs = performance.now()
    await until(async () => (await findRequest(newsroom.db, id))?.state !== 'waiting')
    waits.push(performance.now() - askedMs)
  }
  // The quickest: other tests may hold a core while one of them waits.
  expect(Math.min(...waits)).toBeLessThan(400)
  const done = await until(async () => {
    const request = await findRequest(newsroom.db, id)
    return request?.state === 'done' && request
  })
  expect(JSON.parse(done.result ?? '')).toHaveProperty('outlets')
})

test('a request that cannot be read fails with the reason', async () => {
  const { newsroom } = await openWorker(0)
  const id = await insertRequest(newsroom.db, 'collect', { outletIds: 'all' }, newsroom.now())
  const failed = await until(async () => {
    const request = await findRequest(newsroom.db, id)
    return request?.state === 'failed' && request
  })
  expect(failed.result).toContain('outletIds')
})

test('two workers never have one outlet at once', async () => {
  const newsroom = await openNewsroom()
  const [first, second] = [await openLeases(newsroom.db), await openLeases(newsroom.db)]
  onTestFinished(() => {
    first.close()
    second.close()
  })
  const lease = await first.take('outlet:1')
  expect(await second.take('outlet:1')).toBeNull()
  expect(await first.take('outlet:1')).toBeNull()
  await lease?.release()
  expect(await second.take('outlet:1')).not.toBeNull()
})

test('a worker that is told to stop finishes the article in hand and stores it', async () => {
  const { worker, countArticles, site, newsroom } = await openWorker(10)
  await until(async () => (await countArticles()) > 0)
  await worker.stop()
  const stored = await countArticles()
  const fetched = site.visits.filter((path) => path.startsWith('/news/')).length
  expect(stored).toBe(fetched)
  const runs = await newsroom.db.selectFrom('run').select('state').execute()
  expect(runs.every(({ state }) => state === 'stopped' || state === 'finished')).toBe(true)
  expect(await newsroom.db.selectFrom('lease').selectAll().execute()).toEqual([])
})

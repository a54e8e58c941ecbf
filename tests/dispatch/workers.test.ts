import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { freshDatabase, isPostgres } from '../helpers/database.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet } from '../helpers/newsroom.ts'
import { until } from '../helpers/until.ts'

const script = join(import.meta.dirname, '../helpers/worker-process.ts')

/** Several workers, each a process of its own, and a site that they collect at an unhurried pace. */
async function openWorkers(count: number, articles: number, delayMs: number) {
  const { db, file } = await freshDatabase()
  const site = await openNewsSite(articles, { politeness: { delayMs, concurrency: 1 } })
  const workers = Array.from({ length: count }, () =>
    spawn(process.execPath, [script, file, ''], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  )
  onTestFinished(async () => {
    for (const worker of workers) if (worker.exitCode === null && worker.signalCode === null) worker.kill('SIGKILL')
    await site.close()
  })
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  const outlet = await addOutlet(db, site.definition, Date.now())
  const countArticles = async () => (await db.selectFrom('article').select('id').execute()).length
  return { db, site, workers, outlet, countArticles }
}

/** The worker that has the outlet in hand. */
async function findBusy(db: Db, workers: ChildProcess[]): Promise<ChildProcess> {
  return until(async () => {
    const lease = await db.selectFrom('lease').select('holder').where('name', 'like', 'outlet:%').executeTakeFirst()
    return workers.find(({ pid }) => lease?.holder.split('/')[1] === String(pid))
  })
}

/** Runs of one outlet that were under way at once, by what the database says of them. A run that was killed ended when the next one began. */
async function listOverlaps(db: Db): Promise<unknown[]> {
  const runs = await db.selectFrom('run').selectAll().where('kind', '=', 'scheduled').orderBy('id').execute()
  return runs.filter(({ started_at }, at) => at > 0 && (runs[at - 1]!.finished_at ?? 0) > started_at)
}

test.skipIf(!isPostgres)(
  'what a killed worker had in hand another one goes on with within thirty seconds; nothing is lost or stored twice',
  { timeout: 90_000 },
  async () => {
    const { db, site, workers, countArticles } = await openWorkers(2, 10, 400)
    const victim = await findBusy(db, workers)
    await until(async () => (await countArticles()) >= 3)
    victim.kill('SIGKILL')
    const killedMs = performance.now()
    const dead = String(victim.pid)
    await until(async () => {
      const { worker } = await db.selectFrom('run').select('worker').orderBy('id', 'desc').executeTakeFirstOrThrow()
      return worker.split('/')[1] !== dead
    }, 40_000)
    expect(performance.now() - killedMs).toBeLessThan(30_000)
    await until(async () => (await countArticles()) === 10, 30_000)
    const urls = await db.selectFrom('article').select('url_key').execute()
    expect(new Set(urls.map(({ url_key }) => url_key)).size).toBe(10)
    expect(await checkCounts(db)).toEqual([])
    expect(site.visits.filter((path) => path.startsWith('/news/')).length).toBeLessThanOrEqual(11)
  },
)

test.skipIf(!isPostgres)(
  'a worker that is told to stop finishes the article in hand, and another one goes on at once',
  { timeout: 60_000 },
  async () => {
    const { db, site, workers, countArticles } = await openWorkers(2, 10, 400)
    const leaving = await findBusy(db, workers)
    await until(async () => (await countArticles()) >= 3)
    leaving.kill('SIGTERM')
    const toldMs = performance.now()
    const [code] = await once(leaving, 'exit')
    expect(code).toBe(0)
    expect(await findBusy(db, workers)).not.toBe(leaving)
    expect(performance.now() - toldMs).toBeLessThan(5_000)
    await until(async () => (await countArticles()) === 10, 30_000)
    expect(site.visits.filter((path) => path.startsWith('/news/'))).toHaveLength(10)
    expect(await listOverlaps(db)).toEqual([])
    expect(await checkCounts(db)).toEqual([])
  },
)

test.skipIf(!isPostgres)(
  'three workers never run one outlet at once, and a request is claimed within 200 ms while they collect',
  { timeout: 60_000 },
  async () => {
    const { db, outlet, workers, countArticles } = await openWorkers(3, 10, 400)
    await findBusy(db, workers)
    const waits: number[] = []
    for (let at = 0; at < 5; at++) {
      const askedMs = performance.now()
      const id = await insertRequest(db, 'collect', { outletIds: [outlet.id] }, Date.now())
      await until(async () => (await findRequest(db, id))?.state !== 'waiting')
      waits.push(performance.now() - askedMs)
      await until(async () => (await findRequest(db, id))?.state === 'done', 30_000)
      await sleep(100)
    }
    await until(async () => (await countArticles()) === 10, 30_000)
    // The median, as three processes start on two cores beside other tests.
    expect(waits.toSorted((a, b) => a - b)[2]).toBeLessThan(200)
    expect(await listOverlaps(db)).toEqual([])
    expect(await checkCounts(db)).toEqual([])
  },
)

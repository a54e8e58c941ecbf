import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readOutlets } from '#catalog/import-outlets.ts'
import type { Db } from '#db/connection.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { withoutPause } from './collect/open-sites.ts'
import { judgePoliteness } from './endure/judge-politeness.ts'
import { type Press, startPress } from './endure/press.ts'
import { describeRuns, judgeStored } from './workers/judge-stored.ts'
import { processorSeconds } from './workers/processor-time.ts'
import { openSharedNewsroom, type SharedNewsroom } from './workers/shared-newsroom.ts'
import { startWorker } from './workers/start-worker.ts'

/** Needs PostgreSQL and namespaces of Linux: left out where no section is named. */
export const onlyWhenNamed = true

const dayMs = 24 * 3_600_000
const pastDays = 90

/**
 * The replay press collected by 1, 2 and 4 workers that share one PostgreSQL database, each as on a machine of its own: articles a second, each found once, hosts asked politely by all of
 * them together. BENCH_ARTICLES of each outlet (100), BENCH_WORKERS (1,2,4), BENCH_PORT and those behind it. On one machine the workers, the database and the press share its cores.
 */
export async function run(): Promise<string[]> {
  const counts = (process.env.BENCH_WORKERS ?? '1,2,4').split(',').map(Number)
  const lines: string[] = []
  for (const count of counts) lines.push(...(await collectBy(count)))
  return lines
}

async function collectBy(count: number): Promise<string[]> {
  const place = { press: resolve(process.env.RASAD_PRESS ?? '../shared/press'), basePort: Number(process.env.BENCH_PORT ?? 6210) + 1 }
  const press = await startPress(place, ['--base-port', String(place.basePort), '--limit', process.env.BENCH_ARTICLES ?? '100'])
  // Whoever asks for seconds between two requests gets them: that is no measure of speed.
  const sites = ((await press.sites()) as unknown as { slug: string; robots?: { crawlDelay?: number } }[]).filter(
    ({ robots }) => !robots?.crawlDelay,
  )
  const newsroom = await openSharedNewsroom(readOutlets(sites).map(withoutPause), Date.now())
  const workers = await Promise.all(Array.from({ length: count }, (_, at) => startWorker(newsroom, `worker-${at}`)))
  try {
    const measure = () => [sumOf(workers.map(({ pid }) => processorSeconds(pid))), processorSeconds(newsroom.serverPid)]
    const before = measure()
    const seconds = await collectAll(newsroom)
    const spent = measure().map((now, at) => now - before[at]!)
    const slugs = new Set(sites.map(({ slug }) => slug))
    return [
      await describeSpeed(newsroom, count, seconds, spent),
      ...(await judgeStored(newsroom.db, await listWanted(press, slugs))),
      ...(await judgePoliteness(press, [])).slice(0, 2),
      ...(await describeRuns(newsroom.db, Date.now())),
      await describeShares(newsroom),
    ]
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
    await newsroom.close()
    await press.stop()
  }
}

/** Asks for the past of every outlet, and waits for its end. How many seconds passed until the last article was stored: behind it come waits for what might be had at another try. */
async function collectAll({ db }: SharedNewsroom): Promise<number> {
  const backfillTo = new Date(Date.now() - (pastDays - 1) * dayMs).toISOString().slice(0, 10)
  const startedMs = performance.now()
  let [stored, lastMs] = [0, startedMs]
  for (const { id } of await db.selectFrom('outlet').select('id').execute())
    await insertRequest(db, 'collect', { outletIds: [id], backfillTo }, Date.now())
  while (
    await db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'collect')
      .where('state', 'in', ['waiting', 'claimed'])
      .executeTakeFirst()
  ) {
    await sleep(200)
    const now = await countArticles(db)
    if (now > stored) [stored, lastMs] = [now, performance.now()]
  }
  return (lastMs - startedMs) / 1000
}

async function listWanted(press: Press, slugs: Set<string>) {
  const now = await press.now()
  return (await press.truth()).filter(({ slug, allowed, published }) => slugs.has(slug) && allowed && Date.parse(published) < now - 60_000)
}

async function describeSpeed({ db }: SharedNewsroom, workers: number, seconds: number, spent: number[]): Promise<string> {
  const count = await countArticles(db)
  const [work = '', data = ''] = spent.map((one) => ((1000 * one) / count).toFixed(1))
  const speed = `${(count / seconds).toFixed(1)} articles/s (${count} in ${seconds.toFixed(0)} s), load ${loadavg()[0]?.toFixed(1)}`
  return `${workers} workers: ${speed}; processor time an article: ${work} ms of workers, ${data} ms of the database`
}

async function countArticles(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

/** How the articles' runs were spread over the workers. */
async function describeShares({ db }: SharedNewsroom): Promise<string> {
  const rows = await db
    .selectFrom('run')
    .select(['worker', ({ fn }) => fn.sum<number>('stored').as('stored')])
    .groupBy('worker')
    .execute()
  return `by worker        ${rows.map(({ stored }) => stored).join(', ')}`
}

import { setTimeout as sleep } from 'node:timers/promises'
import { readOutlets } from '#catalog/import-outlets.ts'
import { judgePoliteness } from './endure/judge-politeness.ts'
import { startFastPress } from './workers/fast-press.ts'
import { openHost } from './workers/host.ts'
import { describeRuns, judgeStored } from './workers/judge-stored.ts'
import { openSharedNewsroom, type SharedNewsroom } from './workers/shared-newsroom.ts'
import { startWorker, type Worker } from './workers/start-worker.ts'
import { openTakeovers } from './workers/takeovers.ts'

/** Takes minutes, and root: left out where no section is named. */
export const onlyWhenNamed = true

const minutes = 3
const cutAfterMs = 60_000
const cutForMs = 60_000
const sites = 25
/** Whoever is not back by then does not come back. */
const mostMs = 120_000

/**
 * Two workers on hosts of their own (namespaces of networks) collect a press in fast motion; a minute after the beginning one of them is cut off from the database for a minute, in the middle of its
 * runs, while it still reaches the press. The other must go on with its outlets, it must come back by itself, and nothing may be lost or stored twice.
 */
export async function run(): Promise<string[]> {
  const press = await startFastPress(minutes)
  const newsroom = await openSharedNewsroom(readOutlets(await press.sites()), await press.now())
  const ports = Array.from({ length: sites + 1 }, (_, at) => press.basePort - 1 + at)
  const hosts = await Promise.all([1, 2].map((index) => openHost(index, newsroom.url, ports)))
  const workers = await Promise.all(
    hosts.map(({ prefix, url }, at) => startWorker(newsroom, `worker-${at}`, { prefix, url, testClock: `${press.panel}/clock` })),
  )
  const takeovers = openTakeovers(newsroom.db)
  const [lost] = workers as [Worker]
  try {
    await sleep(cutAfterMs)
    await takeovers.note(lost)
    hosts[0]?.cut()
    const cutAt = Date.now()
    await sleep(cutForMs)
    hosts[0]?.mend()
    const backMs = await waitForRun(newsroom, lost)
    await sleep(Math.max(0, minutes * 60_000 - cutAfterMs - cutForMs - Math.min(backMs, mostMs)))
    await press.drain(newsroom)
    return [
      `${minutes} minutes at ${press.speed} times their speed, one of two hosts without the database for ${cutForMs / 1000} s`,
      ...(await judgeStored(newsroom.db, await press.wanted())),
      ...(await judgePoliteness(press, [cutAt])),
      ...(await describeRuns(newsroom.db, press.end)),
      takeovers.describe(),
      `back at work     ${(backMs / 1000).toFixed(1)} s after the line was mended`,
    ]
  } finally {
    await takeovers.close()
    await Promise.all(workers.map((worker) => worker.stop()))
    await Promise.all(hosts.map((host) => host.close()))
    await newsroom.close()
    await press.stop()
  }
}

/** How long it takes until a worker begins a run; real milliseconds. */
async function waitForRun({ db }: SharedNewsroom, worker: Worker): Promise<number> {
  const startedMs = performance.now()
  const { last } = await db
    .selectFrom('run')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  while (performance.now() - startedMs < mostMs) {
    const runs = await db
      .selectFrom('run')
      .select('worker')
      .where('id', '>', last ?? 0)
      .execute()
    if (runs.some(({ worker: holder }) => worker.holds(holder))) return performance.now() - startedMs
    await sleep(200)
  }
  return Number.POSITIVE_INFINITY
}

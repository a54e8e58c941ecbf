import { setTimeout as sleep } from 'node:timers/promises'
import { readOutlets } from '#catalog/import-outlets.ts'
import { judgePoliteness } from './endure/judge-politeness.ts'
import { startFastPress } from './workers/fast-press.ts'
import { describeRuns, judgeStored } from './workers/judge-stored.ts'
import { openSharedNewsroom } from './workers/shared-newsroom.ts'
import { startWorker, type Worker } from './workers/start-worker.ts'
import { openTakeovers, type Takeovers } from './workers/takeovers.ts'

/** Takes minutes: left out where no section is named. */
export const onlyWhenNamed = true

const killEveryMs = 10_000
const restartMs = 1_000

/**
 * A press in fast motion, collected by four workers that share one PostgreSQL database, each as on a machine of its own; one of them is killed with -9 every ten seconds and started again. At the
 * end everything must be there once, and what the dead had in hand must have been gone on with within a lease. BENCH_MINUTES (5), and see workers/fast-press.ts.
 */
export async function run(): Promise<string[]> {
  const minutes = Number(process.env.BENCH_MINUTES ?? 5)
  const press = await startFastPress(minutes)
  const newsroom = await openSharedNewsroom(readOutlets(await press.sites()), await press.now())
  const begin = (name: string) => startWorker(newsroom, name, { testClock: `${press.panel}/clock` })
  const workers = await Promise.all([0, 1, 2, 3].map((at) => begin(`worker-${at}`)))
  const takeovers = openTakeovers(newsroom.db)
  try {
    const kills = await killAgainAndAgain(workers, begin, takeovers, minutes * 60_000)
    await press.drain(newsroom)
    return [
      `${minutes} minutes at ${press.speed} times their speed, ${kills.length} kills`,
      ...(await judgeStored(newsroom.db, await press.wanted())),
      ...(await judgePoliteness(press, kills)),
      ...(await describeRuns(newsroom.db, press.end)),
      takeovers.describe(),
    ]
  } finally {
    await takeovers.close()
    await Promise.all(workers.map((worker) => worker.stop()))
    await newsroom.close()
    await press.stop()
  }
}

/** Kills the workers in turn; each comes back after a moment, as its supervisor would start it. Gives the instants. */
async function killAgainAndAgain(
  workers: Worker[],
  begin: (name: string) => Promise<Worker>,
  takeovers: Takeovers,
  forMs: number,
): Promise<number[]> {
  const kills: number[] = []
  const restarts: Promise<void>[] = []
  const endMs = performance.now() + forMs
  for (let turn = 0; performance.now() + killEveryMs < endMs; turn++) {
    await sleep(killEveryMs - restartMs)
    const at = turn % workers.length
    await restarts[at]
    const victim = workers[at] as Worker
    await takeovers.note(victim)
    victim.kill()
    kills.push(Date.now())
    await sleep(restartMs)
    restarts[at] = begin(`worker-${at}`).then((worker) => {
      workers[at] = worker
    })
  }
  await sleep(Math.max(0, endMs - performance.now()))
  await Promise.all(restarts)
  return kills
}

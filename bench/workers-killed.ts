import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readOutlets } from '#catalog/import-outlets.ts'
import { judgePoliteness } from './endure/judge-politeness.ts'
import { type Press, startPress } from './endure/press.ts'
import { judgeStored, listOverlaps } from './workers/judge-stored.ts'
import { openSharedNewsroom, type SharedNewsroom } from './workers/shared-newsroom.ts'
import { startWorker, type Worker } from './workers/start-worker.ts'
import { openTakeovers, type Takeovers } from './workers/takeovers.ts'

/** Takes minutes: left out where no section is named. */
export const onlyWhenNamed = true

const speed = 60
const hourMs = 3_600_000
/** Of the press's clock: a sixth of a second in fast motion. */
const clocksDifferMs = 10_000
const killEveryMs = 10_000
const restartMs = 1_000
/** The press's clock leaps at the end, for what is to be tried again. */
const drainHours = 4
const drainStepMs = 10_000
/** Longer than a lease lives, so that nothing is missed of the last kill. */
const restMs = 35_000
const mostRests = 6

/**
 * A press in fast motion, collected by four workers that share one PostgreSQL database, each as on a machine of its own; one of them is killed with -9 every ten seconds and started again. At the
 * end everything must be there once, and what the dead had in hand must have been gone on with within a lease. BENCH_MINUTES (5), BENCH_PER_DAY articles of each outlet (100), BENCH_PORT.
 */
export async function run(): Promise<string[]> {
  const minutes = Number(process.env.BENCH_MINUTES ?? 5)
  const start = Date.parse('2026-11-16T05:00:00Z')
  const hours = (minutes * speed) / 60
  const press = await openPress(start, hours)
  const newsroom = await openSharedNewsroom(readOutlets(await press.sites()), await press.now())
  const begin = (name: string) => startWorker(newsroom, name, { testClock: `${press.panel}/clock` })
  const workers = await Promise.all([0, 1, 2, 3].map((at) => begin(`worker-${at}`)))
  const takeovers = openTakeovers(newsroom.db)
  try {
    const kills = await killAgainAndAgain(workers, begin, takeovers, minutes * 60_000)
    await drain(press, newsroom)
    const end = start + hours * hourMs
    const wanted = (await press.truth()).filter(
      ({ allowed, published }) => allowed && Date.parse(published) >= start && Date.parse(published) <= end,
    )
    const overlaps = await listOverlaps(newsroom.db, clocksDifferMs)
    return [
      `${minutes} minutes at ${speed} times their speed, ${kills.length} kills, ${await countRuns(newsroom)} runs`,
      ...(await judgeStored(newsroom.db, wanted)),
      ...(await judgePoliteness(press, kills)),
      `at once          ${overlaps.length} runs of one outlet`,
      ...overlaps,
      takeovers.describe(),
    ]
  } finally {
    await takeovers.close()
    await Promise.all(workers.map((worker) => worker.stop()))
    await newsroom.close()
    await press.stop()
  }
}

function openPress(start: number, hours: number): Promise<Press> {
  const place = { press: resolve(process.env.RASAD_PRESS ?? '../shared/press'), basePort: Number(process.env.BENCH_PORT ?? 6210) + 1 }
  const days = 1 + hours / 24
  const limit = Math.ceil(Number(process.env.BENCH_PER_DAY ?? 100) * days)
  const times = { now: new Date(start).toISOString(), days: 1, ahead: hours / 24, speed, limit, 'base-port': place.basePort }
  return startPress(
    place,
    Object.entries(times).flatMap(([name, value]) => [`--${name}`, String(value)]),
  )
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

async function drain(press: Press, newsroom: SharedNewsroom): Promise<void> {
  await sleep(restMs)
  for (let tries = 0; tries < mostRests && (await isAnythingWanted(newsroom, await press.now())); tries++) await sleep(restMs)
  for (let hour = 0; hour < drainHours; hour++) {
    await press.advance(1)
    await sleep(drainStepMs)
  }
}

/** Whether the pace of some host has left something to be fetched. */
async function isAnythingWanted({ db }: SharedNewsroom, now: number): Promise<boolean> {
  const wanted = db.selectFrom('frontier').select('id').where('state', '=', 'wanted').where('next_try_at', '<=', now)
  return (await wanted.executeTakeFirst()) !== undefined
}

async function countRuns({ db }: SharedNewsroom): Promise<number> {
  const { count } = await db
    .selectFrom('run')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

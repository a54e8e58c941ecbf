import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Press, startPress, type TruthArticle } from '../endure/press.ts'
import type { SharedNewsroom } from './shared-newsroom.ts'

const hourMs = 3_600_000
const speed = 60
/** Longer than a lease lives, so that nothing is missed of what happened last. */
const leaseMs = 35_000
const restMs = 15_000
const mostRests = 40
/** The press's clock leaps at the end, for what is to be tried again. */
const drainHours = 4
const drainStepMs = 10_000

export type FastPress = Press & {
  speed: number
  basePort: number
  /** When its clock begins to leap. */
  end: number
  /** What was published while it ran, and may be read. */
  wanted: () => Promise<TruthArticle[]>
  /** Lives until nothing is left to be fetched, and through what comes again later. */
  drain: (newsroom: SharedNewsroom) => Promise<void>
}

/** The replay press, sixty times as fast as life, for so many real minutes. BENCH_PER_DAY articles of each outlet (60), BENCH_PORT and those behind it (6210). */
export async function startFastPress(minutes: number): Promise<FastPress> {
  const start = Date.parse('2026-11-16T05:00:00Z')
  const hours = (minutes * speed) / 60
  const end = start + hours * hourMs
  const place = { press: resolve(process.env.RASAD_PRESS ?? '../shared/press'), basePort: Number(process.env.BENCH_PORT ?? 6210) + 1 }
  const limit = Math.ceil(Number(process.env.BENCH_PER_DAY ?? 60) * (1 + hours / 24))
  const options = { now: new Date(start).toISOString(), days: 1, ahead: hours / 24, speed, limit, 'base-port': place.basePort }
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const press = await startPress(place, words)
  return {
    ...press,
    ...{ speed, basePort: place.basePort, end },
    wanted: async () =>
      (await press.truth()).filter(({ allowed, published }) => allowed && Date.parse(published) >= start && Date.parse(published) <= end),
    drain: (newsroom) => drain(press, newsroom),
  }
}

async function drain(press: Press, newsroom: SharedNewsroom): Promise<void> {
  await sleep(leaseMs)
  await restUntilAsked(press, newsroom)
  for (let hour = 0; hour < drainHours; hour++) {
    await press.advance(1)
    await sleep(drainStepMs)
  }
  await restUntilAsked(press, newsroom)
}

/** A slow host is asked at its own pace, however fast the clock runs; and what its feed names last is known when it has been asked once more. */
async function restUntilAsked(press: Press, newsroom: SharedNewsroom): Promise<void> {
  const since = await press.now()
  for (let tries = 0; tries < mostRests && (await isAnythingLeft(newsroom, since)); tries++) await sleep(restMs)
}

/** Whether an address or an outlet was due at some moment and has not been asked since, or a run goes on that had begun. */
async function isAnythingLeft({ db }: SharedNewsroom, moment: number): Promise<boolean> {
  const rows = await Promise.all([
    db.selectFrom('frontier').select('id').where('state', '=', 'wanted').where('next_try_at', '<=', moment).executeTakeFirst(),
    db.selectFrom('outlet').select('id').where('enabled', '=', 1).where('next_run_at', '<=', moment).executeTakeFirst(),
    db.selectFrom('run').select('id').where('state', '=', 'running').where('started_at', '<=', moment).executeTakeFirst(),
  ])
  return rows.some((row) => row !== undefined)
}

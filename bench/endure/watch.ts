import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '#db/connection.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import type { Installation } from './installation.ts'
import { mendDefinitions } from './mend.ts'
import type { Plan } from './plan.ts'
import type { Press } from './press.ts'

const hourMs = 3_600_000
/** After the last article, for what is to be tried again: each step is an hour of the press's clock in so many real milliseconds. */
const drainHours = 14
const drainStepMs = 10_000
const longestVisitMs = 300_000

export type Sample = { at: number; slug: string; day: string; state: string; reason: string }
export type Watched = { kills: number[]; samples: Sample[]; mendedAt: number; drainedAt: number }

/** Lives through the run: ends the worker as often as planned, mends the definitions at their hour, notes the coverage every hour; then lets the clock leap for what is left. */
export async function watchRun(plan: Plan, press: Press, installation: Installation): Promise<Watched> {
  const kills: number[] = []
  const samples: Sample[] = []
  let mendedAt = 0
  let sampledAt = plan.start
  for (let now = await press.now(); now < plan.end; now = await press.now()) {
    if (kills.length < plan.kills && now > plan.start + ((kills.length + 0.7) / plan.kills) * (plan.end - plan.start) * 0.98) {
      if (installation.killWorker()) kills.push(Date.now())
    }
    if (mendedAt === 0 && now >= plan.mendAt) {
      const file = installation.write('mended.json', await mendDefinitions(plan, press))
      console.log(installation.command('import-outlets', file).output.trim())
      mendedAt = now
    }
    if (now - sampledAt >= hourMs) {
      sampledAt = now
      samples.push(...(await sample(installation, now)))
      console.log(await describeHour(plan, installation, now, kills.length))
    }
    await sleep(500)
  }
  await drain(press, installation)
  const drainedAt = await press.now()
  samples.push(...(await sample(installation, drainedAt)))
  return { kills, samples, mendedAt, drainedAt }
}

async function drain(press: Press, { db }: Installation): Promise<void> {
  for (let hour = 0; hour < drainHours; hour++) {
    await sleep(drainStepMs)
    await press.advance(1)
  }
  await sleep(3 * drainStepMs)
  await everyoneVisited(db, await press.now())
}

/** A clock that leaps by hours leaves outlets unvisited for as long, which no clock of the world does: what is known of the last day is asked once all were seen again. */
async function everyoneVisited(db: Db, since: number): Promise<void> {
  const outlets = (await listOutlets(db)).filter(({ enabled }) => enabled === 1)
  for (const deadline = Date.now() + longestVisitMs; Date.now() < deadline; await sleep(2_000)) {
    const runs = db.selectFrom('run').select('outlet_id').distinct().where('started_at', '>=', since).where('finished_at', 'is not', null)
    if ((await runs.execute()).length >= outlets.length) return
  }
}

async function sample({ db }: Installation, at: number): Promise<Sample[]> {
  const slugs = new Map((await listOutlets(db)).map(({ id, slug }) => [id, slug]))
  const rows = await listCoverage(db, '2026-11-01', '2026-12-31')
  return rows.map(({ outlet_id, day, state, reason }) => ({ at, slug: slugs.get(outlet_id) ?? '', day, state, reason }))
}

async function describeHour(plan: Plan, { db }: Installation, now: number, kills: number): Promise<string> {
  const { articles } = await db
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('articles'))
    .executeTakeFirstOrThrow()
  const open = await db.selectFrom('alarm').select('kind').where('closed_at', 'is', null).execute()
  return `hour ${((now - plan.start) / hourMs).toFixed(1)}: ${articles} articles, ${open.length} open alarms, ${kills} kills`
}

import { listOutlets } from '#db/queries/outlets.ts'
import type { Installation } from './installation.ts'
import { keyOf } from './judge-articles.ts'
import type { Plan } from './plan.ts'
import type { TruthArticle } from './press.ts'

const minuteMs = 60_000
const callsRelaunch = ['layout-broken', 'source-empty', 'bodies-short', 'dates-missing']

/** For each relaunched site, how long until an alarm said so, and how many runs met a changed page (or an emptied listing) before it did: one is the aim. */
export async function judgeAlarms(plan: Plan, { db }: Installation, truth: TruthArticle[]): Promise<string[]> {
  const outlets = await listOutlets(db)
  const publishedAt = new Map(truth.map((one) => [keyOf(one.url), Date.parse(one.published)]))
  const lines: string[] = []
  for (const slug of plan.relaunched) {
    const id = outlets.find((one) => one.slug === slug)?.id as number
    const alarms = await db
      .selectFrom('alarm')
      .selectAll()
      .where('outlet_id', '=', id)
      .where('opened_at', '>=', plan.relaunchAt)
      .orderBy('opened_at')
      .execute()
    const alarm = alarms.find(({ kind }) => callsRelaunch.includes(kind))
    const isChanged = (url: string) => (publishedAt.get(keyOf(url)) ?? 0) >= plan.relaunchAt
    const articles = await db.selectFrom('article').select(['url', 'first_seen_at as at']).where('outlet_id', '=', id).execute()
    const failures = await db.selectFrom('failure').selectAll().where('outlet_id', '=', id).where('at', '>=', plan.relaunchAt).execute()
    const met = [
      ...articles.filter(({ url }) => isChanged(url)).map(({ at }) => at),
      ...failures.filter(({ stage, kind, url }) => kind === 'no-links' || (stage === 'extract' && isChanged(url))).map(({ at }) => at),
    ]
    const runs = await db
      .selectFrom('run')
      .selectAll()
      .where('outlet_id', '=', id)
      .where('finished_at', '>=', plan.relaunchAt)
      .orderBy('id')
      .execute()
    const openedAt = alarm?.opened_at ?? Number.POSITIVE_INFINITY
    // A killed run is judged by the next one before that looks at anything.
    const meeting = runs.filter((run) => met.some((at) => at >= run.started_at && at <= Math.min(run.finished_at ?? 0, openedAt)))
    const first = Math.min(...met)
    lines.push(
      alarm
        ? `  ${slug}: ${alarm.kind} ${Math.round((alarm.opened_at - plan.relaunchAt) / minuteMs)} min after the relaunch, ${Math.round((alarm.opened_at - first) / minuteMs)} min after the first sign, in run ${meeting.length} that met one; ${alarm.closed_at ? `closed ${Math.round((alarm.closed_at - plan.mendAt) / minuteMs)} min after mending` : 'STILL OPEN'}; ${alarms.length} alarms since`
        : `  ${slug}: NO ALARM, though ${meeting.length} runs met a changed page`,
    )
  }
  const others = await db.selectFrom('alarm').selectAll().where('kind', 'in', callsRelaunch).execute()
  const ids = new Map(outlets.map((one) => [one.id, one.slug]))
  const needless = others.filter((one) => !plan.relaunched.includes(ids.get(one.outlet_id) ?? '') || one.opened_at < plan.relaunchAt)
  return [
    'relaunches called',
    ...lines,
    `  false calls of a relaunch: ${needless.length}${needless.length ? ` (${needless.map((one) => `${ids.get(one.outlet_id)} ${one.kind}: ${one.detail}`).join('; ')})` : ''}`,
  ]
}

import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import type { Installation } from './installation.ts'
import { keyOf } from './judge-articles.ts'
import type { Plan } from './plan.ts'
import type { TruthArticle } from './press.ts'
import type { Sample } from './watch.ts'

const hourMs = 3_600_000

/**
 * Each outlet-day at the end of the run against what truly happened, judged from the press's facts and the stored articles alone: a day may be called collected where
 * all but a twentieth of it is stored on that day, silent where there was nothing, unreachable or partial where the site was down for so much of it.
 */
export async function judgeDays(plan: Plan, { db }: Installation, truth: TruthArticle[], samples: Sample[]): Promise<string[]> {
  const outlets = (await listOutlets(db)).filter(({ enabled }) => enabled === 1)
  const rows = await db.selectFrom('article').select(['url', 'day']).execute()
  const storedDay = new Map(rows.map(({ url, day }) => [keyOf(url), day]))
  const last = Math.max(...samples.map(({ at }) => at))
  const final = new Map(samples.filter(({ at }) => at === last).map((one) => [`${one.slug} ${one.day}`, one]))
  const verdicts = outlets.flatMap((outlet) => {
    return listDays(plan, outlet).map((day) => {
      const wanted = expectDay(plan, outlet, day, truth, storedDay)
      const got = final.get(`${outlet.slug} ${day}`)
      return { slug: outlet.slug, day, wanted, got, isRight: got !== undefined && wanted.states.includes(got.state) }
    })
  })
  const wrong = verdicts.filter(({ isRight }) => !isRight)
  const counts = new Map<string, number>()
  for (const { got } of verdicts) counts.set(got?.state ?? 'none', (counts.get(got?.state ?? 'none') ?? 0) + 1)
  return [
    `outlet-days      ${verdicts.length - wrong.length} of ${verdicts.length} right (${[...counts].map(([state, count]) => `${count} ${state}`).join(', ')})`,
    ...wrong.map(
      ({ slug, day, wanted, got }) =>
        `  ${slug} ${day}: ${got ? `${got.state} (${got.reason})` : 'no state'}; should be ${wanted.states.join(' or ')}: ${wanted.because}`,
    ),
  ]
}

function listDays(plan: Plan, { time_zone }: Outlet): string[] {
  const days: string[] = []
  const end = localDay(plan.end, time_zone)
  for (let day = parseDate(localDay(plan.start, time_zone)); day.toString() <= end; day = day.add({ days: 1 })) days.push(day.toString())
  return days
}

type Expected = { states: string[]; because: string }

function expectDay(plan: Plan, outlet: Outlet, day: string, truth: TruthArticle[], storedDay: Map<string, string | null>): Expected {
  const zone = outlet.time_zone
  const start = Math.max(plan.start, parseDate(day).toDate(zone).getTime())
  const end = Math.min(plan.end, parseDate(day).add({ days: 1 }).toDate(zone).getTime())
  const gone = plan.outages.find((one) => one.slug === outlet.slug && one.toHour >= plan.hours)
  const goneAt = gone ? plan.start + gone.fromHour * hourMs : Number.POSITIVE_INFINITY
  const lost = Math.max(0, end - Math.max(start, goneAt)) / (end - start)
  if (lost > 0.95) return { states: ['unreachable'], because: 'the site was down and never came back' }
  if (lost > 0.05)
    return {
      states: lost > 0.85 ? ['unreachable', 'partial'] : ['partial'],
      because: `the last ${Math.round(100 * lost)} % of it the site was down`,
    }
  const ofDay = truth.filter((one) => one.slug === outlet.slug && one.day === day && one.allowed && Date.parse(one.published) >= plan.start)
  if (ofDay.length === 0) return { states: ['silent', 'collected'], because: 'nothing was published while Rasad looked' }
  if (ofDay.every((one) => !one.date_printed && !one.date_in_feed))
    return { states: ['undated'], because: 'neither pages nor feeds have a date' }
  const right = ofDay.filter(({ url }) => storedDay.get(keyOf(url)) === day).length
  const because = `${right} of its ${ofDay.length} articles are stored on it`
  if (right >= 0.95 * ofDay.length) return { states: ['collected'], because }
  const undated = ofDay.filter(({ url }) => storedDay.get(keyOf(url)) === null).length
  return { states: undated > right ? ['undated'] : ['partial', 'broken', 'undated'], because: `${because}, ${undated} without a day` }
}

import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { OutletInput } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import {
  countBodiesPerDay,
  countFailuresPerHalfHour,
  type FailureCount,
  isMostlyUndated,
  type LookRow,
  listCoverage,
  listLooks,
  listReadKeys,
  listUndatedSeen,
  listUnreadableAddresses,
  listUnreadFound,
} from '#db/queries/coverage.ts'
import { listPauses, pausedTime } from '#db/queries/outlet-pauses.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { findRunsFrom } from '#db/queries/run-retention.ts'
import { urlKey } from '../address/url-key.ts'
import type { DayEvidence } from './day-evidence.ts'
import { LAYOUT_FAILURES } from './layout-failures.ts'
import { unseenTime } from './unseen-time.ts'
import { type ExampleDay, usualOfWeekday } from './usual.ts'

/** How far back an outlet's habits are learnt from. */
const HABIT_DAYS = 56
/** Fewer articles than this say nothing about how long bodies usually are. */
const HABIT_ARTICLES = 20
const HALF_HOUR_MS = 1_800_000
/** A look is not overdue before this: outlets are visited at least every few hours. */
const GRACE_MS = 4 * 3_600_000

/** Gathers, for the given days of an outlet (in order), what classifyDay judges by. */
export async function gatherEvidence(db: Db, outlet: Outlet, days: string[], now: number): Promise<({ day: string } & DayEvidence)[]> {
  const first = days[0]
  if (first === undefined) return []
  const begin = startOfDay(first, outlet.time_zone)
  const habitsFrom = parseDate(first).subtract({ days: HABIT_DAYS }).toString()
  const [looks, failures, undated, unread, known, bodies] = [
    await listLooks(db, outlet.id, begin),
    await countFailuresPerHalfHour(db, outlet.id, begin, await listMended(db, outlet, begin)),
    await listUndatedSeen(db, outlet.id, begin),
    await listUnreadFound(db, outlet.id, begin),
    await listKnown(db, outlet.id, habitsFrom, days.at(-1) as string),
    await countBodiesPerDay(db, outlet.id, days),
  ]
  const pauses = await listPauses(db, outlet.id, begin)
  const runsFrom = await findRunsFrom(db, outlet.id)
  const examples = known.map(({ day, state, evidence }) => ({ day, state, articles: evidence.articles, withBody: evidence.withBody }))
  const isUndatedOutlet = await isMostlyUndated(db, outlet.id)
  const bodiesOf = new Map(bodies.map((row) => [row.day, row]))
  const dayOf = (instant: number) => localDay(instant, outlet.time_zone)
  const undatedOn = countPer(undated.map(dayOf))
  const unreadOn = countPer(unread.map(dayOf))

  return days.map((day) => {
    const start = startOfDay(day, outlet.time_zone)
    const end = Math.min(now, startOfDay(parseDate(day).add({ days: 1 }).toString(), outlet.time_zone))
    const ofDay = failures.filter((one) => dayOf(one.bucket * HALF_HOUR_MS) === day)
    const extract = perKind(ofDay, 'extract')
    const runs = looks.filter((look) => look.started_at >= start && look.started_at < end)
    return {
      day,
      isBeforeCoverage: outlet.covered_from === null || day < outlet.covered_from,
      elapsedMs: end - start,
      unseenMs: unseenIn(looks, outlet, start, end),
      reachedRuns: runs.filter((run) => run.sources_reached > 0).length,
      unreachedRuns: runs.filter((run) => run.sources_reached === 0 && run.sources_failed > 0).length,
      sourceFailures: perKind(ofDay, 'discover'),
      fetchFailures: perKind(ofDay, 'fetch'),
      pausedMs: pausedTime(pauses, start, end),
      untitled: extract['no-title'] ?? 0,
      extractFailures: LAYOUT_FAILURES.reduce((sum, kind) => sum + (extract[kind] ?? 0), 0),
      articles: bodiesOf.get(day)?.articles ?? 0,
      withBody: bodiesOf.get(day)?.with_body ?? 0,
      undated: undatedOn.get(day) ?? 0,
      isUndatedOutlet,
      unread: unreadOn.get(day) ?? 0,
      usual: usualOfWeekday(day, examples),
      usualBodyShare: bodyShareBefore(day, examples),
      ...(start < runsFrom && toldByRuns(known.find((one) => one.day === day)?.evidence)),
    }
  })
}

/** Addresses whose pages could not be read when they came and have been read since, by a mended layout. */
async function listMended(db: Db, outlet: Outlet, from: number): Promise<string[]> {
  const { home, aliasHosts = [] } = JSON.parse(outlet.definition) as OutletInput
  const keyed = (await listUnreadableAddresses(db, outlet.id, from)).map((url) => ({ url, key: urlKey(url, { home, aliasHosts }) }))
  const read = await listReadKeys(
    db,
    outlet.id,
    keyed.map(({ key }) => key),
  )
  return keyed.filter(({ key }) => read.has(key)).map(({ url }) => url)
}

/** Days before the outlet was added are vouched for by the backfill that reached them. */
function unseenIn(looks: LookRow[], outlet: Outlet, start: number, end: number): number {
  const seen = looks
    .filter((look) => look.sources_reached > 0)
    .map((look) => ({
      at: look.started_at,
      isWhole: look.state === 'finished' && look.kind !== 'backfill',
      isContinuous: look.is_continuous !== 0,
    }))
  const from = Math.max(start, outlet.created_at)
  return from >= end ? 0 : unseenTime(seen, from, end, GRACE_MS)
}

type KnownDay = Pick<ExampleDay, 'day' | 'state'> & { evidence: DayEvidence }

/** What was found out about days while they were judged before. */
async function listKnown(db: Db, outletId: number, from: string, to: string): Promise<KnownDay[]> {
  const states = await listCoverage(db, from, to, [outletId])
  return states.map(({ day, state, evidence }) => ({ day, state, evidence: JSON.parse(evidence) as DayEvidence }))
}

/** Of a day whose runs and failures are kept no longer: what they told of it. {} where nobody judged it then, as of days before the outlet was followed. */
function toldByRuns(evidence: DayEvidence | undefined): Partial<DayEvidence> {
  if (!evidence) return {}
  const { unseenMs, reachedRuns, unreachedRuns, sourceFailures, fetchFailures, extractFailures, untitled } = evidence
  return { unseenMs, reachedRuns, unreachedRuns, sourceFailures, fetchFailures, extractFailures, untitled: untitled ?? 0 }
}

function bodyShareBefore(day: string, examples: ExampleDay[]): number | null {
  const before = examples.filter((one) => one.day < day && one.state === 'collected')
  const articles = before.reduce((sum, one) => sum + one.articles, 0)
  return articles < HABIT_ARTICLES ? null : before.reduce((sum, one) => sum + one.withBody, 0) / articles
}

function perKind(failures: FailureCount[], stage: string): Record<string, number> {
  const kinds: Record<string, number> = {}
  for (const one of failures) if (one.stage === stage) kinds[one.kind] = (kinds[one.kind] ?? 0) + one.addresses
  return kinds
}

function countPer(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The instant at which a day begins in a time zone, also where clocks jump at midnight. */
function startOfDay(day: string, timeZone: string): number {
  return parseDate(day).toDate(timeZone).getTime()
}

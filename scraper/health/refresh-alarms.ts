import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { Db } from '#db/connection.ts'
import { closeAlarm, findGoodPage, listAlarmsOfOutlet, listFetchedSince, openAlarm } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { countFailuresPerKind } from '#db/queries/failures.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { listRunsOfOutlet, type Run } from '#db/queries/runs.ts'
import { REFUSALS } from './classify-day.ts'
import type { DayEvidence } from './day-evidence.ts'
import { findTrouble, type RunFacts } from './find-trouble.ts'

const HABIT_DAYS = 56
const HABIT_ARTICLES = 20
const FULL_BODY = 200
const ENOUGH_ARTICLES = 200
const ENOUGH_ALARMS = 50

/**
 * Opens an alarm for each trouble that the outlet's latest run showed, with the last good page beside it, and closes those that are over.
 * To be called after `refreshCoverage`. Troubles that need a page to be judged (layout, bodies, dates) stay open over runs that read none.
 */
export async function refreshAlarms(db: Db, outlet: Outlet, now: number): Promise<void> {
  const runs = await listRunsOfOutlet(db, outlet.id, 3)
  const latest = runs[0]
  if (!latest) return
  const facts = await gatherRunFacts(db, outlet, runs, latest, now)
  const troubles = findTrouble(facts)
  for (const trouble of troubles) {
    const good_page_id = await findGoodPage(db, outlet.id, latest.started_at)
    await openAlarm(db, outlet.id, { ...trouble, good_page_id, failing_page_id: null }, now)
  }
  const present = new Set<string>(troubles.map((one) => one.kind))
  for (const alarm of await listAlarmsOfOutlet(db, outlet.id, ENOUGH_ALARMS)) {
    if (alarm.closed_at === null && !present.has(alarm.kind) && isJudged(alarm.stage, facts))
      await closeAlarm(db, outlet.id, alarm.kind, now)
  }
}

/** Whether a run says anything about a stage: no answer says nothing of layouts, no page says nothing of reading. */
function isJudged(stage: string, facts: RunFacts): boolean {
  return stage === 'extract' ? facts.articles > 0 : facts.sourcesReached > 0
}

async function gatherRunFacts(db: Db, outlet: Outlet, runs: Run[], latest: Run, now: number): Promise<RunFacts> {
  const failures = await countFailuresPerKind(db, latest.id)
  const fetched = await listFetchedSince(db, outlet.id, latest.started_at, ENOUGH_ARTICLES)
  const firstReached = runs.findIndex((run) => run.sources_reached > 0)
  const sum = (matches: (one: (typeof failures)[number]) => boolean) =>
    failures.filter(matches).reduce((total, one) => total + one.count, 0)
  const ofSources = sum((one) => one.stage === 'discover')
  return {
    sourcesReached: latest.sources_reached,
    unreachedInRow: firstReached === -1 ? runs.length : firstReached,
    isRefused: sum((one) => one.stage === 'discover' && REFUSALS.has(one.kind)) * 2 > ofSources,
    emptySources: sum((one) => one.stage === 'discover' && one.kind === 'no-links'),
    extractFailures: sum((one) => one.stage === 'extract'),
    articles: fetched.length,
    withBody: fetched.filter((one) => one.body_length > FULL_BODY).length,
    dated: fetched.filter((one) => one.day !== null).length,
    withoutLayout: fetched.filter((one) => (JSON.parse(one.evidence) as { layout?: string }).layout === 'none fits').length,
    ...(await gatherHabits(db, outlet, localDay(now, outlet.time_zone))),
  }
}

type Habits = Pick<RunFacts, 'usualBodyShare' | 'usualDatedShare' | 'articlesOfTwoDays' | 'usualOfTwoDays'>

async function gatherHabits(db: Db, outlet: Outlet, today: string): Promise<Habits> {
  const from = parseDate(today).subtract({ days: HABIT_DAYS }).toString()
  const days = (await listCoverage(db, from, today, [outlet.id])).map(({ day, evidence }) => ({
    day,
    ...(JSON.parse(evidence) as DayEvidence),
  }))
  const total = (pick: (one: DayEvidence) => number, among = days) => among.reduce((sum, one) => sum + pick(one), 0)
  const articles = total((one) => one.articles)
  const lastThree = parseDate(today).subtract({ days: 2 }).toString()
  const recent = days.filter((one) => one.day >= lastThree)
  const usual = recent.filter((one) => one.day < today).map((one) => one.usual)
  return {
    usualBodyShare: articles < HABIT_ARTICLES ? null : total((one) => one.withBody) / articles,
    usualDatedShare: articles < HABIT_ARTICLES ? null : articles / (articles + total((one) => one.undated)),
    articlesOfTwoDays: total((one) => one.articles, recent),
    usualOfTwoDays:
      usual.length === 2 && usual.every((one) => one !== null) ? usual.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null,
  }
}

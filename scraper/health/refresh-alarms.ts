import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { Db } from '#db/connection.ts'
import { closeAlarm, listAlarmsOfOutlet, listPagesReadLast, openAlarm, type ReadPage } from '#db/queries/alarms.ts'
import { findFirstLookEnd, listCoverage } from '#db/queries/coverage.ts'
import { countFailuresPerKind, listFailedAddresses } from '#db/queries/failures.ts'
import { listFeedStates } from '#db/queries/feed-states.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { listNewsRuns, type Run } from '#db/queries/runs.ts'
import type { HeldArchive } from '../archive/read-held.ts'
import { REFUSALS } from './classify-day.ts'
import { comparePages } from './compare-pages.ts'
import type { DayEvidence } from './day-evidence.ts'
import { findTrouble, type RunFacts } from './find-trouble.ts'
import { judgePage } from './judge-page.ts'
import { LAYOUT_FAILURES } from './layout-failures.ts'

/** Pages that a run's own are compared with. */
const HABIT_PAGES = 120
/** Older articles, which a backfill brings, are built as they were then. */
const DAYS_OF_PAGES = 7
const ENOUGH_ALARMS = 50

/**
 * Opens an alarm for each trouble that the outlet's latest run showed, with the last good page and the failing one, and closes those that are over.
 * To be called after `refreshCoverage`. What pages tell is judged by the newest pages, whichever run read them; what sources tell, by the latest run that asked one.
 */
export async function refreshAlarms(newsroom: HeldArchive & { db: Db }, outlet: Outlet, now: number): Promise<void> {
  const { db } = newsroom
  const runs = await listNewsRuns(db, outlet.id, 3)
  const latest = runs[0]
  if (!latest) return
  const facts = await gatherRunFacts(db, outlet, runs, latest, now)
  const troubles = findTrouble(facts)
  const open = (await listAlarmsOfOutlet(db, outlet.id, ENOUGH_ALARMS)).filter((alarm) => alarm.closed_at === null)
  for (const { goodPageId: good_page_id, failingPageId: failing_page_id, ...trouble } of troubles) {
    if (open.some(({ kind }) => kind === trouble.kind)) continue
    const comparison = failing_page_id === null ? null : await compare(newsroom, outlet, good_page_id, failing_page_id)
    await openAlarm(db, outlet.id, { ...trouble, good_page_id, failing_page_id, comparison }, now)
  }
  const present = new Set<string>(troubles.map((one) => one.kind))
  for (const alarm of open) {
    if (!present.has(alarm.kind) && isJudged(alarm.stage, facts)) await closeAlarm(db, outlet.id, alarm.kind, now)
  }
}

/** As JSON; null where the store of old pages cannot be reached: the alarm itself does not wait for it. */
async function compare(archive: HeldArchive, outlet: Outlet, goodId: number | null, failingId: number): Promise<string | null> {
  try {
    return JSON.stringify(await comparePages(archive, outlet, goodId, failingId))
  } catch (error) {
    archive.log.error({ err: error, outlet: outlet.slug }, 'Cannot compare the pages of an alarm')
    return null
  }
}

/** Whether a run says anything about a stage: where no source answered, it says nothing of sources. */
function isJudged(stage: string, facts: RunFacts): boolean {
  return stage === 'extract' || facts.sourcesReached > 0
}

async function gatherRunFacts(db: Db, outlet: Outlet, runs: Run[], latest: Run, now: number): Promise<RunFacts> {
  const failures = await countFailuresPerKind(db, latest.id)
  const firstReached = runs.findIndex((run) => run.sources_reached > 0)
  const sum = (matches: (one: (typeof failures)[number]) => boolean) =>
    failures.filter(matches).reduce((total, one) => total + one.count, 0)
  const ofSources = sum((one) => one.stage === 'discover')
  const today = localDay(now, outlet.time_zone)
  return {
    sourcesReached: latest.sources_reached,
    unreachedInRow: firstReached === -1 ? runs.length : firstReached,
    isRefused: sum((one) => one.stage === 'discover' && REFUSALS.has(one.kind)) * 2 > ofSources,
    emptySources: await countEmptied(db, outlet.id, latest),
    ...(await gatherPages(db, outlet, latest, today)),
    ...(await gatherHabits(db, outlet, today)),
  }
}

/** Sections may be empty for weeks: a source counts as emptied only where it once had something, or where nothing else answers. */
async function countEmptied(db: Db, outletId: number, latest: Run): Promise<number> {
  const empty = await listFailedAddresses(db, latest.id, 'discover', 'no-links')
  if (empty.size === 0 || latest.sources_reached === 0) return empty.size
  const known = await listFeedStates(db, outletId)
  return [...empty].filter((url) => (known.get(url)?.item_count ?? 0) > 0).length
}

async function gatherPages(db: Db, outlet: Outlet, latest: Run, today: string): Promise<Pick<RunFacts, 'pages' | 'pagesOfRun'>> {
  const sinceDay = parseDate(today).subtract({ days: DAYS_OF_PAGES }).toString()
  const pages = await listPagesReadLast(db, outlet.id, { failures: LAYOUT_FAILURES, sinceDay, limit: HABIT_PAGES })
  const failed = await listFailedAddresses(db, latest.id, 'extract')
  const firstLookEnd = await findFirstLookEnd(db, outlet.id)
  const isOfRun = ({ fetched_at, url }: ReadPage) => (fetched_at === null ? failed.has(url) : fetched_at >= latest.started_at)
  return { pages: pages.map((page) => judgePage(page, firstLookEnd)), pagesOfRun: pages.filter(isOfRun).length }
}

type Habits = Pick<RunFacts, 'articlesOfTwoDays' | 'usualOfTwoDays'>

async function gatherHabits(db: Db, outlet: Outlet, today: string): Promise<Habits> {
  const from = parseDate(today).subtract({ days: 2 }).toString()
  const recent = (await listCoverage(db, from, today, [outlet.id])).map(({ day, evidence }) => ({
    day,
    ...(JSON.parse(evidence) as DayEvidence),
  }))
  const usual = recent.filter((one) => one.day < today).map((one) => one.usual)
  return {
    articlesOfTwoDays: recent.reduce((sum, one) => sum + one.articles, 0),
    usualOfTwoDays:
      usual.length === 2 && usual.every((one) => one !== null) ? usual.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null,
  }
}

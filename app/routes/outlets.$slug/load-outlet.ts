import type { AppLoadContext } from '@remix-run/node'
import { type Layout, outletSchema } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { listAlarmsOfOutlet } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { listFailuresOfOutlet } from '#db/queries/failures.ts'
import { listPauses } from '#db/queries/outlet-pauses.ts'
import { listTagsOfOutlet } from '#db/queries/outlet-tags.ts'
import { findNewestVersion } from '#db/queries/outlet-versions.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { isCollectionAhead } from '#db/queries/requests.ts'
import { listRunsOfOutlet } from '#db/queries/runs.ts'
import type { CoverageRow, PageComparison } from '#db/rows/coverage.ts'
import { addDays, dayAt, listDays } from '../../figures/days.ts'
import { loadOutletStates } from '../../figures/load-outlet-states.ts'
import { layoutFields, layoutLists } from '../../outlets/definition-form.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'

const DAYS_SHOWN = 56
const HALF_DAY_MS = 43_200_000
const RUNS_SHOWN = 20
const FAILURES_SHOWN = 25
const ALARMS_SHOWN = 30

export type LoadedOutlet = Awaited<ReturnType<typeof loadOutlet>>
export type LoadedDay = LoadedOutlet['days'][number]

/** Everything that is known of an outlet's health. Throws 404 where no outlet is called that. */
export async function loadOutlet(context: AppLoadContext, slug: string) {
  const { db, now } = context
  const row = await requireOutlet(db, slug)
  // First: a run that begins while the page is loaded is seen as one that is ahead, or as one that runs.
  const isWaiting = await isCollectionAhead(db, row.id)
  const state = (await loadOutletStates(context)).find(({ outlet }) => outlet.id === row.id)!
  const today = dayAt(now(), row.time_zone)
  const coverage = await listCoverage(db, addDays(today, 1 - DAYS_SHOWN), today, [row.id])
  return {
    ...state,
    now: now(),
    ...describeDefinition(row.definition),
    tags: await listTagsOfOutlet(db, row.id),
    version: await findNewestVersion(db, row.id),
    isRunning: state.run?.state === 'running',
    isWaiting,
    nextRunWhy: row.next_run_why === null ? null : (JSON.parse(row.next_run_why) as NextRunReason),
    coveredFrom: row.covered_from,
    days: arrangeDays(today, coverage, await listPausedDays(context, row, today)),
    runs: await listRunsOfOutlet(db, row.id, RUNS_SHOWN),
    failures: await listFailuresOfOutlet(db, row.id, FAILURES_SHOWN),
    alarms: (await listAlarmsOfOutlet(db, row.id, ALARMS_SHOWN)).map(({ comparison, ...alarm }) => ({
      ...alarm,
      comparison: comparison === null ? null : (JSON.parse(comparison) as PageComparison),
    })),
  }
}

/** What sets the time of a next visit, in the shape of scraper/schedule/run-outlet.ts. */
type NextRunReason = { by: 'feed'; newIn2Hours: number; newIn24Hours: number; feedItems: number | null } | { by: 'cron' | 'more-to-do' }

const SHORTEST_WAIT_MINUTES = 5

/** What the page shows of a definition; a stored one that today's schema does not know is shown as far as it goes. */
function describeDefinition(json: string) {
  const written = JSON.parse(json) as { home: string; cron?: string }
  const read = outletSchema.safeParse(written)
  if (!read.success)
    return { home: written.home, cron: written.cron ?? '', shortestWaitMinutes: SHORTEST_WAIT_MINUTES, family: null, layouts: [] }
  const { home, cron, family, layouts, shortestWaitMinutes = SHORTEST_WAIT_MINUTES } = read.data
  const all = resolveDefinition(read.data).layouts.map((layout, at) => ({ layout, isOfFamily: at >= layouts.length }))
  return {
    ...{ home, cron, family, shortestWaitMinutes },
    layouts: all.map(({ layout, isOfFamily }) => ({ since: layout.since, isOfFamily, selectors: listSelectors(layout) })),
  }
}

function listSelectors(layout: Layout): { field: string; selector: string }[] {
  return [...layoutFields, ...layoutLists].flatMap((field) => [layout[field] ?? []].flat().map((selector) => ({ field, selector })))
}

/** What the collector notes of a day (scraper/health/day-evidence.ts), as far as it is shown; days before the first that was judged are left out. */
type Evidence = { articles: number; undated: number; withBody: number; untitled: number; unread: number; usual: number | null }

/** A day among others that no run has judged. */
const notLookedAt = { state: 'unreachable' as const, reason: 'not-running' }
const notWanted = { state: 'unreachable' as const, reason: 'paused' }

/** Days that no run judges, since the outlet rests: those of which at least half lies in a pause. */
async function listPausedDays({ db, now }: AppLoadContext, { id, time_zone }: Outlet, today: string): Promise<Set<string>> {
  const first = addDays(today, 1 - DAYS_SHOWN)
  const pauses = await listPauses(db, id, Date.parse(first) - 86_400_000)
  const days = pauses.flatMap(({ from, until }) =>
    listDays(dayAt(from + HALF_DAY_MS, time_zone), until === null ? dayAt(now(), time_zone) : dayAt(until - HALF_DAY_MS, time_zone)),
  )
  return new Set(days)
}

function arrangeDays(today: string, coverage: Pick<CoverageRow, 'day' | 'state' | 'reason' | 'evidence'>[], paused: Set<string>) {
  const first = coverage.find(({ state }) => state !== 'not-added')?.day
  if (first === undefined) return []
  const known = new Map(coverage.map((row) => [row.day, row]))
  return listDays(first, today).map((day) => {
    const row = known.get(day)
    const {
      articles = 0,
      undated = 0,
      withBody = 0,
      untitled = 0,
      unread = 0,
      usual = null,
    } = (row ? JSON.parse(row.evidence) : {}) as Partial<Evidence>
    return {
      day,
      isToday: day === today,
      ...(row ? { state: row.state, reason: row.reason } : paused.has(day) ? notWanted : notLookedAt),
      articles,
      undated,
      withBody,
      untitled,
      unread,
      usual,
    }
  })
}

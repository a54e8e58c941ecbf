import type { AppLoadContext } from '@remix-run/node'
import { listAlarmsOfOutlet } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { listFailuresOfOutlet } from '#db/queries/failures.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { listRunsOfOutlet } from '#db/queries/runs.ts'
import type { CoverageRow, PageComparison } from '#db/rows/coverage.ts'
import { addDays, dayAt, listDays } from '../../figures/days.ts'
import { loadOutletStates } from '../../figures/load-outlet-states.ts'

const DAYS_SHOWN = 56
const RUNS_SHOWN = 20
const FAILURES_SHOWN = 25
const ALARMS_SHOWN = 30

export type LoadedOutlet = Awaited<ReturnType<typeof loadOutlet>>
export type LoadedDay = LoadedOutlet['days'][number]

/** Everything that is known of an outlet's health. Throws 404 where no outlet is called that. */
export async function loadOutlet(context: AppLoadContext, slug: string) {
  const { db, now } = context
  const row = await findOutlet(db, slug)
  if (!row) throw new Response(null, { status: 404 })
  const state = (await loadOutletStates(context)).find(({ outlet }) => outlet.id === row.id)!
  const today = dayAt(now(), row.time_zone)
  const coverage = await listCoverage(db, addDays(today, 1 - DAYS_SHOWN), today, [row.id])
  return {
    ...state,
    now: now(),
    home: (JSON.parse(row.definition) as { home: string }).home,
    coveredFrom: row.covered_from,
    days: arrangeDays(today, coverage),
    runs: await listRunsOfOutlet(db, row.id, RUNS_SHOWN),
    failures: await listFailuresOfOutlet(db, row.id, FAILURES_SHOWN),
    alarms: (await listAlarmsOfOutlet(db, row.id, ALARMS_SHOWN)).map(({ comparison, ...alarm }) => ({
      ...alarm,
      comparison: comparison === null ? null : (JSON.parse(comparison) as PageComparison),
    })),
  }
}

/** What the collector notes of a day (scraper/health/day-evidence.ts), as far as it is shown; days before the first that was judged are left out. */
type Evidence = { articles: number; undated: number; withBody: number; unread: number; usual: number | null }

/** A day among others that no run has judged. */
const notLookedAt = { state: 'unreachable' as const, reason: 'not-running' }

function arrangeDays(today: string, coverage: Pick<CoverageRow, 'day' | 'state' | 'reason' | 'evidence'>[]) {
  const first = coverage.find(({ state }) => state !== 'not-added')?.day
  if (first === undefined) return []
  const known = new Map(coverage.map((row) => [row.day, row]))
  return listDays(first, today).map((day) => {
    const row = known.get(day)
    const { articles = 0, undated = 0, withBody = 0, unread = 0, usual = null } = (row ? JSON.parse(row.evidence) : {}) as Partial<Evidence>
    return {
      day,
      isToday: day === today,
      ...(row ? { state: row.state, reason: row.reason } : notLookedAt),
      articles,
      undated,
      withBody,
      unread,
      usual,
    }
  })
}

import type { AppLoadContext } from '@remix-run/node'
import { countOffers } from '#db/queries/catalogue-offers.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { countFailuresPerKind, listFailuresOfOutlet } from '#db/queries/failures.ts'
import { countUndatedPerOutlet } from '#db/queries/outlet-states.ts'
import { loadCoverage } from '../../figures/coverage.ts'
import { addDays, listDays, newestDay } from '../../figures/days.ts'
import { type LoadedOutletState, loadOutletStates } from '../../figures/load-outlet-states.ts'
import { arrangeOutletDays } from '../../figures/outlet-days.ts'

const STRIP_DAYS = 30
const FAILURES_SHOWN = 10

export type LoadedOutletRow = Awaited<ReturnType<typeof loadOutlets>>['rows'][number]

/** The outlets that are switched on, each with 30 days of coverage, its last run and what failed in it; and those that rest. */
export async function loadOutlets(context: AppLoadContext) {
  const { db, now } = context
  const states = await loadOutletStates(context)
  const active = states.filter((state) => state.isEnabled)
  const outlets = active.map((state) => state.outlet)
  const today = newestDay(now(), [...new Set(outlets.map((outlet) => outlet.timeZone))])
  const selection = { outletIds: outlets.map(({ id }) => id), from: addDays(today, 1 - STRIP_DAYS), to: today }
  const totals = await listDailyTotals(db, selection)
  const days = listDays(selection.from, selection.to)
  const coverageOf = await loadCoverage(context, selection, today, totals)
  const perOutlet = new Map(arrangeOutletDays(outlets, days, totals, coverageOf).map((row) => [row.outlet.id, row]))
  const undated = await countUndatedPerOutlet(db)
  return {
    now: now(),
    offers: await countOffers(db),
    days,
    rows: await Promise.all(
      active.map(async (state) => ({
        ...state,
        days: perOutlet.get(state.outlet.id)?.days ?? [],
        articles: perOutlet.get(state.outlet.id)?.total ?? 0,
        undated: undated.get(state.outlet.id) ?? 0,
        failures: await loadFailures(context, state),
      })),
    ),
    resting: states.filter((state) => !state.isEnabled).map((state) => state.outlet),
  }
}

/** What failed in the last run, by kind, and the newest addresses that did. */
async function loadFailures({ db }: AppLoadContext, { run, mainFailure, outlet }: LoadedOutletState) {
  if (!run || !mainFailure) return null
  const newest = await listFailuresOfOutlet(db, outlet.id, FAILURES_SHOWN)
  return { kinds: await countFailuresPerKind(db, run.id), newest: newest.filter((failure) => failure.run_id === run.id) }
}

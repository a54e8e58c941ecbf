import type { AppLoadContext } from '@remix-run/node'
import type { LoadedSelection, OutletLabel } from '../filters/load-selection.ts'
import { readLocale } from '../i18n/locale.ts'
import { makeBins, type Unit } from './bins.ts'
import type { CoverageOf } from './coverage.ts'
import { listDays } from './days.ts'
import { loadOutletStates } from './load-outlet-states.ts'
import { arrangeOutletDays, binOutletDays, type OutletDays } from './outlet-days.ts'

/** More columns than these cannot be read: then weeks stand for days, and months for weeks. */
const MOST_DAYS = 92
const MOST_WEEKS = 60

/** Articles per outlet and day (week, month); `articles` of `outletsWithArticles` outlets are all that were collected. */
export type OutletGridData = {
  filter: LoadedSelection['filter']
  today: string
  unit: Unit
  bins: { from: string; to: string }[]
  chosen: OutletLabel[]
  rows: OutletDays[]
  articles: number
  outletsWithArticles: number
}

type Totals = { outlet_id: number; day: string; articles: number }[]

/** What each outlet of a selection brought, over time; of outlets that brought nothing those that still run are among them. */
export async function loadOutletGrid(
  request: Request,
  context: AppLoadContext,
  { filter, today, chosen }: LoadedSelection,
  totals: Totals,
  coverageOf: CoverageOf,
): Promise<OutletGridData & { states: Awaited<ReturnType<typeof loadOutletStates>> }> {
  const days = listDays(filter.from, filter.to)
  const states = await loadOutletStates(context)
  const running = new Set(states.filter((state) => state.isEnabled).map((state) => state.outlet.id))
  const unit: Unit = days.length <= MOST_DAYS ? 'day' : days.length <= MOST_WEEKS * 7 ? 'week' : 'month'
  const bins = makeBins(filter, unit, readLocale(request).tag)
  const outletDays = arrangeOutletDays(chosen, days, totals, coverageOf)
  const shown = outletDays.filter((row) => row.total > 0 || running.has(row.outlet.id))
  return {
    ...{ filter, today, unit, chosen, states },
    bins: bins.map(({ from, to }) => ({ from, to })),
    rows: binOutletDays(shown, bins),
    articles: outletDays.reduce((sum, row) => sum + row.total, 0),
    outletsWithArticles: outletDays.filter((row) => row.total > 0).length,
  }
}

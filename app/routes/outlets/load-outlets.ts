import type { AppLoadContext } from '@remix-run/node'
import { type BulkChange, findBulkChange, listBulkChanges } from '#db/queries/bulk-changes.ts'
import { countOffers } from '#db/queries/catalogue-offers.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { countFailuresPerKind, listFailuresOfOutlet } from '#db/queries/failures.ts'
import { listDeletions } from '#db/queries/outlet-deletion.ts'
import { countUndatedPerOutlet } from '#db/queries/outlet-states.ts'
import { outletNameIn } from '../../components/outlet-name.tsx'
import { loadCoverage } from '../../figures/coverage.ts'
import { addDays, listDays, newestDay } from '../../figures/days.ts'
import { type LoadedOutletState, loadOutletStates } from '../../figures/load-outlet-states.ts'
import { arrangeOutletDays } from '../../figures/outlet-days.ts'
import { isListed, readOutletList } from '../../filters/outlet-list.ts'
import type { Language } from '../../i18n/languages.ts'
import { sortByName } from '../../i18n/sort-by-name.ts'
import type { ShownChange } from './change-line.tsx'

const STRIP_DAYS = 30
const FAILURES_SHOWN = 10

/** Changes to many that can still be taken back from the page. */
const CHANGES_SHOWN = 5

export type LoadedOutletRow = Awaited<ReturnType<typeof loadOutlets>>['rows'][number]

/** The outlets that the filter shows: those that are switched on, each with 30 days of coverage, its last run and what failed in it; and those that rest. */
export async function loadOutlets(context: AppLoadContext, params: URLSearchParams, language: Language) {
  const { db, now } = context
  const all = sortByName(language, await loadOutletStates(context), ({ outlet }) => outletNameIn(language, outlet))
  const filter = readOutletList(params)
  const states = all.filter((state) => isListed(state, filter))
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
    filter,
    all: all.map(({ outlet }) => outlet),
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

/** What editors see beside the list: the change to many that was just made, earlier ones that can be taken back, and outlets that are being deleted. */
export async function loadChanges({ db }: AppLoadContext, params: URLSearchParams) {
  const id = Number(params.get('changed'))
  const made = Number.isSafeInteger(id) ? await findBulkChange(db, id) : undefined
  const earlier = (await listBulkChanges(db, CHANGES_SHOWN)).filter((change) => change.id !== made?.id)
  const [restored, left] =
    /^(\d{1,6})-(\d{1,6})$/
      .exec(params.get('undone') ?? '')
      ?.slice(1)
      .map(Number) ?? []
  return {
    made: made ? showChange(made) : null,
    wasSame: params.get('changed') === 'none',
    undone: restored === undefined || left === undefined ? null : { restored, left },
    earlier: earlier.map(showChange),
    deletions: await listDeletions(db),
  }
}

function showChange({ id, at, user_name, action, changes, undone_at }: BulkChange): ShownChange {
  return { id, at, userName: user_name, action, count: changes.length, isUndone: undone_at !== null }
}

/** What failed in the last run, by kind, and the newest addresses that did. */
async function loadFailures({ db }: AppLoadContext, { run, mainFailure, outlet }: LoadedOutletState) {
  if (!run || !mainFailure) return null
  const newest = await listFailuresOfOutlet(db, outlet.id, FAILURES_SHOWN)
  return { kinds: await countFailuresPerKind(db, run.id), newest: newest.filter((failure) => failure.run_id === run.id) }
}

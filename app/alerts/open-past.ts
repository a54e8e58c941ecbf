import type { AppLoadContext } from '@remix-run/node'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import type { History } from '../brief/load-comparison.ts'
import { HISTORY_DAYS } from '../brief/references.ts'
import { loadCoverage } from '../figures/coverage.ts'
import { addDays, listDays } from '../figures/days.ts'
import { loadSelection } from '../filters/load-selection.ts'
import type { Days } from './rule.ts'

export type Past = {
  today: string
  /** The days just before and including one, as the brief would look at them on that day. */
  historyOf: (from: string, to: string) => History
  isCollected: (day: string) => boolean
}

/** Reads once what judging each of some days needs. A day counts as collected where at least half of the outlets that were added were. */
export async function openPast(context: AppLoadContext, { from, to }: Days, before = HISTORY_DAYS): Promise<Past> {
  const { today, selection: all } = await loadSelection(new Request('http://rasad/'), context, '1d')
  const wide = { ...all, from: addDays(from, -before - 7), to }
  const totals = await listDailyTotals(context.db, wide)
  const coverageOf = await loadCoverage(context, wide, today, totals)
  return {
    today,
    historyOf: (first, last) => {
      const earliest = addDays(first, -HISTORY_DAYS)
      return {
        context,
        selection: { ...all, from: first, to: last },
        days: listDays(first, last),
        today,
        totals: totals.filter(({ day }) => day >= earliest && day <= last),
        coverageOf,
      }
    },
    isCollected: (day) => {
      const states = all.outletIds.map((id) => coverageOf(id, day).state).filter((state) => state !== 'not-added')
      return states.length > 0 && states.filter((state) => state === 'collected' || state === 'silent').length * 2 >= states.length
    },
  }
}

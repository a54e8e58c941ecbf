import type { OutletLabel } from '../filters/load-selection.ts'
import { type CoverageOf, type DayCoverage, isCollected } from './coverage.ts'

/** A day of an outlet. `gap` says why its number is not the whole truth; null where it is. */
export type OutletDay = { articles: number; gap: DayCoverage | null }
export type OutletDays = { outlet: OutletLabel; total: number; days: OutletDay[] }

/** Articles per outlet and day, most articles first; outlets that brought nothing come last, by slug. */
export function arrangeOutletDays(
  outlets: OutletLabel[],
  days: string[],
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): OutletDays[] {
  const counts = new Map(totals.map((row) => [`${row.outlet_id} ${row.day}`, row.articles]))
  return outlets
    .map((outlet) => {
      const row = days.map((day) => {
        const coverage = coverageOf(outlet.id, day)
        return { articles: counts.get(`${outlet.id} ${day}`) ?? 0, gap: isCollected(coverage) ? null : coverage }
      })
      return { outlet, total: row.reduce((sum, { articles }) => sum + articles, 0), days: row }
    })
    .sort((a, b) => b.total - a.total || a.outlet.slug.localeCompare(b.outlet.slug))
}

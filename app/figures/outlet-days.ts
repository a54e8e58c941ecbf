import type { OutletLabel } from '../filters/load-selection.ts'
import type { Bin } from './bins.ts'
import { type CoverageOf, type DayCoverage, isCollected } from './coverage.ts'

/** A day (or week, or month) of an outlet. `gap` says why its number is not the whole truth; null where it is. */
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

/** The same over weeks or months: a bin's number is the sum of its days, its gap the first of theirs. */
export function binOutletDays(rows: OutletDays[], bins: Bin[]): OutletDays[] {
  return rows.map((row) => {
    let at = 0
    const binned = bins.map((bin) => {
      const own = row.days.slice(at, at + bin.days.length)
      at += bin.days.length
      return { articles: own.reduce((sum, day) => sum + day.articles, 0), gap: own.find((day) => day.gap)?.gap ?? null }
    })
    return { ...row, days: binned }
  })
}

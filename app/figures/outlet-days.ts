import type { OutletLabel } from '../filters/load-selection.ts'
import type { KnowsDay } from './known-days.ts'

/** One outlet's row of days: `articles` is null where the day is a gap. */
export type OutletDays = { outlet: OutletLabel; total: number; days: (number | null)[] }

/** Articles per outlet and day, most articles first; outlets that brought nothing come last, by name. */
export function arrangeOutletDays(
  outlets: OutletLabel[],
  days: string[],
  totals: { outlet_id: number; day: string; articles: number }[],
  knowsDay: KnowsDay,
): OutletDays[] {
  const counts = new Map(totals.map((row) => [`${row.outlet_id} ${row.day}`, row.articles]))
  return outlets
    .map((outlet) => {
      const row = days.map((day) => counts.get(`${outlet.id} ${day}`) ?? (knowsDay(outlet.id, day) ? 0 : null))
      return { outlet, total: row.reduce<number>((sum, count) => sum + (count ?? 0), 0), days: row }
    })
    .sort((a, b) => b.total - a.total || a.outlet.slug.localeCompare(b.outlet.slug))
}

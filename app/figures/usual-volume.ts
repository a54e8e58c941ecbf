import { type CoverageOf, isCollected } from './coverage.ts'
import { weekdayOf } from './days.ts'

export type UsualVolume = (outletId: number, day: string) => number

/**
 * How many articles an outlet usually brings on a weekday: the mean of its collected days of that weekday in the range, or of all its collected
 * days where that weekday was never collected; 0 for an outlet that never was.
 */
export function usualVolumes(
  outletIds: number[],
  days: string[],
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): UsualVolume {
  const counts = new Map(totals.map((row) => [`${row.outlet_id} ${row.day}`, row.articles]))
  const means = new Map<string, number>()
  for (const outletId of outletIds) {
    const collected = days.filter((day) => isCollected(coverageOf(outletId, day)))
    const meanOf = (some: string[]) => some.reduce((sum, day) => sum + (counts.get(`${outletId} ${day}`) ?? 0), 0) / some.length
    const overall = collected.length === 0 ? 0 : meanOf(collected)
    for (let weekday = 0; weekday < 7; weekday++) {
      const same = collected.filter((day) => weekdayOf(day) === weekday)
      means.set(`${outletId} ${weekday}`, same.length === 0 ? overall : meanOf(same))
    }
  }
  return (outletId, day) => means.get(`${outletId} ${weekdayOf(day)}`) ?? 0
}

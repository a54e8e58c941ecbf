import type { Counts } from '#db/queries/daily-counts.ts'
import { type CoverageOf, type DayCoverage, isCollected } from './coverage.ts'
import { weekdayOf } from './days.ts'

/** One outlet's days, by index: everything that is added up, looked up once. `usual` is what such a weekday usually brings. */
export type OutletGrid = {
  outletId: number
  coverage: DayCoverage[]
  isCollected: boolean[]
  base: number[]
  usual: number[]
  counts: (Counts | undefined)[]
}

type Rows<Row> = ({ outlet_id: number; day: string } & Row)[]

export function layGrids(
  outletIds: number[],
  days: string[],
  counts: Rows<Counts>,
  totals: Rows<{ articles: number }>,
  coverageOf: CoverageOf,
): OutletGrid[] {
  const [countOf, totalOf] = [byOutletAndDay(counts), byOutletAndDay(totals)]
  const weekdays = days.map(weekdayOf)
  return outletIds.map((outletId) => {
    const coverage = days.map((day) => coverageOf(outletId, day))
    const collected = coverage.map(isCollected)
    const base = days.map((day) => totalOf.get(outletId)?.get(day)?.articles ?? 0)
    const ownCounts = countOf.get(outletId)
    return {
      outletId,
      coverage,
      isCollected: collected,
      base,
      usual: usualVolumes(base, collected, weekdays),
      counts: days.map((day) => ownCounts?.get(day)),
    }
  })
}

/**
 * How many articles each day usually brings: the mean of the collected days of its weekday, or of all collected days where that weekday was
 * never collected; 0 for an outlet that never was.
 */
export function usualVolumes(base: number[], collected: boolean[], weekdays: number[]): number[] {
  const sums = Array.from({ length: 8 }, () => ({ articles: 0, days: 0 }))
  const all = sums[7]!
  for (const [index, articles] of base.entries()) {
    if (!collected[index]) continue
    for (const sum of [sums[weekdays[index]!]!, all]) {
      sum.articles += articles
      sum.days++
    }
  }
  const overall = all.days === 0 ? 0 : all.articles / all.days
  return weekdays.map((weekday) => {
    const { articles, days } = sums[weekday]!
    return days === 0 ? overall : articles / days
  })
}

function byOutletAndDay<Row>(rows: Rows<Row>): Map<number, Map<string, Row>> {
  const outlets = new Map<number, Map<string, Row>>()
  for (const row of rows) {
    const days = outlets.get(row.outlet_id)
    if (days) days.set(row.day, row)
    else outlets.set(row.outlet_id, new Map([[row.day, row]]))
  }
  return outlets
}

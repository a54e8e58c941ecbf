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
  const dayOf = new Map(days.map((day, index) => [day, index]))
  const weekdays = days.map(weekdayOf)
  const bases = spread(outletIds, days.length, dayOf, totals, ({ articles }) => articles, 0)
  const found = spread<Counts, Counts | undefined>(outletIds, days.length, dayOf, counts, (row) => row, undefined)
  return outletIds.map((outletId) => {
    const coverage = days.map((day) => coverageOf(outletId, day))
    const collected = coverage.map(isCollected)
    const base = bases.get(outletId)!
    return {
      outletId,
      coverage,
      isCollected: collected,
      base,
      usual: usualVolumes(base, collected, weekdays),
      counts: found.get(outletId)!,
    }
  })
}

/** Rows laid out by outlet and index of day. */
function spread<Row, Value>(
  outletIds: number[],
  length: number,
  dayOf: Map<string, number>,
  rows: Rows<Row>,
  read: (row: Row) => Value,
  nothing: Value,
): Map<number, Value[]> {
  const laid = new Map(outletIds.map((id) => [id, new Array<Value>(length).fill(nothing)]))
  for (const row of rows) {
    const at = dayOf.get(row.day)
    const own = laid.get(row.outlet_id)
    if (own && at !== undefined) own[at] = read(row)
  }
  return laid
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

import type { Db } from '#db/connection.ts'
import { sumArticlesPerSubjectAndDay } from '#db/queries/daily-counts.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { sumArticlesPerMonth } from '#db/queries/listed-counts.ts'
import type { CoverageOf } from './coverage.ts'
import { addDays, listDays } from './days.ts'
import { judgeBin, spanDays } from './judge-bin.ts'
import { layGrids } from './outlet-grid.ts'

/** A small line's points of each subject; null where too little was collected to say. */
export type Courses = Map<number, (number | null)[]>

/** Longer ranges are drawn by months: nobody could tell their days apart in so small a line. */
const MOST_DAYS = 92

/** Articles of the given subjects on each day of a selection or, where that is long, in each month that lies wholly in it. */
export async function loadCourses(
  db: Db,
  subjectIds: number[],
  selection: Selection,
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): Promise<Courses> {
  const days = listDays(selection.from, selection.to)
  const isLong = days.length > MOST_DAYS
  const bins = isLong ? groupByMonth(days) : days.map((day) => [day])
  const rows = isLong
    ? (await sumArticlesPerMonth(db, subjectIds, selection)).map(({ month, ...row }) => ({ ...row, first: `${month}-01` }))
    : (await sumArticlesPerSubjectAndDay(db, subjectIds, selection)).map(({ day, ...row }) => ({ ...row, first: day }))
  const found = new Map(rows.map((row) => [`${row.subject_id} ${row.first}`, row.articles]))
  const isGap = findGapBins(selection.outletIds, bins, totals, coverageOf)
  return new Map(subjectIds.map((id) => [id, bins.map(([first], index) => (isGap[index] ? null : (found.get(`${id} ${first}`) ?? 0)))]))
}

/** The days of each month that is there from its first to its last. */
function groupByMonth(days: string[]): string[][] {
  return [...Map.groupBy(days, (day) => day.slice(0, 7)).values()].filter(
    (month) => month[0]!.endsWith('-01') && addDays(month.at(-1)!, 1).endsWith('-01'),
  )
}

/** The bins in which outlets that usually bring a good part of the articles were not collected. */
function findGapBins(
  outletIds: number[],
  bins: string[][],
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): boolean[] {
  const grids = layGrids(outletIds, bins.flat(), [], totals, coverageOf)
  return spanDays(bins.map(({ length }) => length)).map((span) => judgeBin(grids, span).isGap)
}

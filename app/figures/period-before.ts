import type { Db } from '#db/connection.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { type OutletCounts, sumCountsPerOutlet } from '#db/queries/listed-counts.ts'
import { countArticlesOfPartDay, sumCountsOfPartDay } from '#db/queries/part-days.ts'
import { addDays, countDays } from './days.ts'

const DAY_MS = 86_400_000

/**
 * The period of equal length before another one. Where that one ends today, which is not over, the last day before counts only up to the same
 * hour: `part` is that day, `whole` the days before it (null where there are none).
 */
export type PeriodBefore = { whole: { from: string; to: string } | null; part: { day: string; until: number } | null }

export function periodBefore(range: { from: string; to: string }, today: string, now: number): PeriodBefore {
  const length = countDays(range.from, range.to)
  const [from, to] = [addDays(range.from, -length), addDays(range.to, -length)]
  if (range.to !== today) return { whole: { from, to }, part: null }
  return { whole: length === 1 ? null : { from, to: addDays(to, -1) }, part: { day: to, until: now - length * DAY_MS } }
}

/** Articles collected in that period, per outlet. */
export async function sumTotalsBefore(db: Db, outletIds: number[], { whole, part }: PeriodBefore): Promise<Map<number, number>> {
  const sums = new Map<number, number>()
  const rows = [
    ...(whole ? await listDailyTotals(db, { outletIds, ...whole }) : []),
    ...(part ? await countArticlesOfPartDay(db, { outletIds, ...part }) : []),
  ]
  for (const { outlet_id, articles } of rows) sums.set(outlet_id, (sums.get(outlet_id) ?? 0) + articles)
  return sums
}

/** What was found in that period of the given subjects, per outlet; a subject may have two rows for one outlet. */
export async function listCountsBefore(
  db: Db,
  subjectIds: number[],
  outletIds: number[],
  { whole, part }: PeriodBefore,
): Promise<OutletCounts[]> {
  return [
    ...(whole ? await sumCountsPerOutlet(db, subjectIds, { outletIds, ...whole }) : []),
    ...(part ? await sumCountsOfPartDay(db, subjectIds, { outletIds, ...part }) : []),
  ]
}

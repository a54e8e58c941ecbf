import type { Db } from '#db/connection.ts'
import { type Counts, sumCountsPerSubjectAndOutlet } from '#db/queries/daily-counts.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
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

/** What was found in that period of each subject of a kind, or at least of the given ones, per outlet; a subject may have two rows for one outlet. */
export async function listCountsBefore(
  db: Db,
  kind: 'topic' | 'speaker',
  outletIds: number[],
  { whole, part }: PeriodBefore,
  subjectIds: number[] | null = null,
): Promise<({ subject_id: number; outlet_id: number } & Counts)[]> {
  return [
    ...(whole ? await sumCountsPerSubjectAndOutlet(db, kind, { outletIds, ...whole }, subjectIds) : []),
    ...(part ? await sumCountsOfPartDay(db, kind, { outletIds, ...part }) : []),
  ]
}

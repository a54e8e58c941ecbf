import type { AppLoadContext } from '@remix-run/node'
import { listSubjectsByArticles, sumArticlesPerSubjectAndDay, sumCountsPerSubjectAndOutlet } from '#db/queries/daily-counts.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import type { LoadedSelection } from '../filters/load-selection.ts'
import type { CoverageOf } from './coverage.ts'
import { addDays, listDays } from './days.ts'
import { foldBin } from './fold-bin.ts'
import { layGrids } from './outlet-grid.ts'
import { listCountsBefore, periodBefore, sumTotalsBefore } from './period-before.ts'
import { type RankedSubject, rankSubjects } from './rank-subjects.ts'

/** `perDay`: articles on each whole day of the selection; null where too little was collected to say. */
export type Ranking = {
  subjects: (RankedSubject & { perDay: (number | null)[] })[]
  /** How many subjects were found beyond those listed. */
  more: number
}

/** The subjects of a kind that lead in the selection, with their change against the period before. `totals` are the selection's daily totals. */
export async function loadRanking(
  { db, now }: AppLoadContext,
  kind: 'topic' | 'speaker',
  { selection, today }: LoadedSelection,
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
  limit: number,
): Promise<Ranking> {
  const { outletIds, from, to } = selection
  const before = periodBefore({ from, to }, today, now())
  const found = await listSubjectsByArticles(db, kind, selection)
  const ids = found.slice(0, limit)
  const leading = rankSubjects({
    labels: (await listSubjectLabels(db, kind)).filter(({ id }) => ids.includes(id)),
    now: await sumCountsPerSubjectAndOutlet(db, kind, selection, ids),
    before: await listCountsBefore(db, kind, outletIds, before, ids),
    totalsNow: sumPerOutlet(totals),
    totalsBefore: await sumTotalsBefore(db, outletIds, before),
  })
  const perDay = await sumArticlesPerSubjectAndDay(db, ids, selection)
  const byKey = new Map(perDay.map((row) => [`${row.subject_id} ${row.day}`, row.articles]))
  // Today is not over: its fall would be no news.
  const days = listDays(from, to === today && from < to ? addDays(to, -1) : to)
  const isGap = findGapDays(outletIds, days, totals, coverageOf)
  return {
    subjects: leading.map((one) => ({
      ...one,
      perDay: days.map((day, index) => (isGap[index] ? null : (byKey.get(`${one.label.id} ${day}`) ?? 0))),
    })),
    more: found.length - leading.length,
  }
}

function sumPerOutlet(totals: { outlet_id: number; articles: number }[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { outlet_id, articles } of totals) sums.set(outlet_id, (sums.get(outlet_id) ?? 0) + articles)
  return sums
}

/** The days on which outlets that usually bring a good part of the articles were not collected. */
export function findGapDays(
  outletIds: number[],
  days: string[],
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): boolean[] {
  const grids = layGrids(outletIds, days, [], totals, coverageOf)
  return days.map((_, index) => {
    const cells = grids.map((grid) => ({ count: 0, base: 0, usual: grid.usual[index]!, isCollected: grid.isCollected[index]! }))
    return foldBin(cells).isGap
  })
}

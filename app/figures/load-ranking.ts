import type { AppLoadContext } from '@remix-run/node'
import { listSubjectsByArticles, sumCountsPerOutlet } from '#db/queries/listed-counts.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import type { LoadedSelection } from '../filters/load-selection.ts'
import type { CoverageOf } from './coverage.ts'
import { addDays } from './days.ts'
import { loadCourses } from './load-courses.ts'
import { listCountsBefore, periodBefore, sumTotalsBefore } from './period-before.ts'
import { type RankedSubject, rankSubjects } from './rank-subjects.ts'

/** `course`: articles on each whole day of the selection, or of each whole month of a long one; null where too little was collected to say. */
export type Ranking = {
  subjects: (RankedSubject & { course: (number | null)[] })[]
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
    now: await sumCountsPerOutlet(db, ids, selection),
    before: await listCountsBefore(db, ids, outletIds, before),
    totalsNow: sumPerOutlet(totals),
    totalsBefore: await sumTotalsBefore(db, outletIds, before),
  })
  // Today is not over: its fall would be no news.
  const whole = { ...selection, to: to === today && from < to ? addDays(to, -1) : to }
  const courses = await loadCourses(db, ids, whole, totals, coverageOf)
  return { subjects: leading.map((one) => ({ ...one, course: courses.get(one.label.id) ?? [] })), more: found.length - leading.length }
}

function sumPerOutlet(totals: { outlet_id: number; articles: number }[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { outlet_id, articles } of totals) sums.set(outlet_id, (sums.get(outlet_id) ?? 0) + articles)
  return sums
}

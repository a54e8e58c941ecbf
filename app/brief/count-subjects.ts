import type { WeekdayCounts } from '#db/queries/daily-counts.ts'

/** What lists show of a subject: all articles that mention it, gaps included, and its quotes. */
export type Counted = { articles: number; quotes: number; outlets: Set<number>; quotingOutlets: Set<number> }

export function countSubjects(rows: WeekdayCounts[]): Map<number, Counted> {
  const subjects = new Map<number, Counted>()
  for (const { subject_id, outlet_id, articles, quotes } of rows) {
    const counted = subjects.get(subject_id) ?? { articles: 0, quotes: 0, outlets: new Set(), quotingOutlets: new Set() }
    subjects.set(subject_id, counted)
    counted.articles += articles
    counted.quotes += quotes
    if (articles > 0) counted.outlets.add(outlet_id)
    if (quotes > 0) counted.quotingOutlets.add(outlet_id)
  }
  return subjects
}

import type { OutletCounts } from '#db/queries/listed-counts.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { type Change, compareShares } from './change.ts'

/** A subject as lists show it: how much, where, and how its share moved over the outlets that were collected in both periods. */
export type RankedSubject = {
  label: SubjectLabel
  articles: number
  outlets: number
  quotes: number
  /** Articles in the period before, in all outlets: words beside the change. */
  before: number
  change: Change
}

export type RankingInput = {
  labels: SubjectLabel[]
  now: OutletCounts[]
  before: OutletCounts[]
  /** Articles collected per outlet, in each period. */
  totalsNow: Map<number, number>
  totalsBefore: Map<number, number>
}

/** The subjects that were found in the period, most articles first. */
export function rankSubjects({ labels, now, before, totalsNow, totalsBefore }: RankingInput): RankedSubject[] {
  const comparable = new Set([...totalsNow.keys()].filter((outlet) => (totalsBefore.get(outlet) ?? 0) > 0))
  const baseNow = sumOver(comparable, totalsNow)
  const baseBefore = sumOver(comparable, totalsBefore)
  const [rowsNow, rowsBefore] = [groupBySubject(now), groupBySubject(before)]
  return labels
    .map((label) => {
      const [own, past] = [rowsNow.get(label.id) ?? [], rowsBefore.get(label.id) ?? []]
      const fair = (rows: OutletCounts[]) => sumArticles(rows.filter((row) => comparable.has(row.outlet_id)))
      return {
        label,
        articles: sumArticles(own),
        outlets: own.filter((row) => row.articles > 0).length,
        quotes: own.reduce((sum, row) => sum + row.quotes, 0),
        before: sumArticles(past),
        change: compareShares({ count: fair(own), base: baseNow }, { count: fair(past), base: baseBefore }),
      }
    })
    .filter(({ articles, quotes }) => articles + quotes > 0)
    .sort((a, b) => b.articles - a.articles || b.quotes - a.quotes || a.label.id - b.label.id)
}

function sumOver(outlets: Set<number>, totals: Map<number, number>): number {
  return [...outlets].reduce((sum, outlet) => sum + (totals.get(outlet) ?? 0), 0)
}

function sumArticles(rows: OutletCounts[]): number {
  return rows.reduce((sum, row) => sum + row.articles, 0)
}

function groupBySubject(rows: OutletCounts[]): Map<number, OutletCounts[]> {
  return Map.groupBy(rows, (row) => row.subject_id)
}

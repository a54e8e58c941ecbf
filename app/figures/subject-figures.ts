import type { Counts } from '#db/queries/daily-counts.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Bin } from './bins.ts'
import { type CoverageOf, type DayCoverage, isCollected } from './coverage.ts'
import { foldBin, type Point } from './fold-bin.ts'
import { usualVolumes } from './usual-volume.ts'

type CountRow = { outlet_id: number; day: string } & Counts
type TotalRow = { outlet_id: number; day: string; articles: number }

/** One outlet's line, with its coverage per bin: null where all of it was collected. */
export type OutletLine = { outlet: OutletLabel; articles: number; base: number; points: Point[]; gaps: (DayCoverage | null)[] }

/** What is counted of a subject beside the articles that mention it. */
export const kinds = ['mentions', 'indirect_quotes', 'colon_quotes', 'direct_quotes'] as const
export type Kind = (typeof kinds)[number]

export type SubjectFigures = {
  /** All outlets of the selection together: articles that mention the subject. */
  sum: Point[]
  /** Outlets by articles, most first; those without any are left out. */
  lines: OutletLine[]
  /** Each kind over all outlets. */
  kinds: Record<Kind, Point[]>
  /** Outlets that were collected on every day, and those that were on any. */
  wholeOutlets: number
  knownOutlets: number
  /** Articles found, gaps included: what lists show. */
  articles: number
  totals: Record<Kind, number>
}

/** Turns counted days into the lines of a subject's page. */
export function drawSubject(input: {
  bins: Bin[]
  outlets: OutletLabel[]
  counts: CountRow[]
  totals: TotalRow[]
  coverageOf: CoverageOf
}): SubjectFigures {
  const { bins, outlets, counts, totals, coverageOf } = input
  const ids = outlets.map((outlet) => outlet.id)
  const days = bins.flatMap((bin) => bin.days)
  const usual = usualVolumes(ids, days, totals, coverageOf)
  const countOf = new Map(counts.map((row) => [`${row.outlet_id} ${row.day}`, row]))
  const totalOf = new Map(totals.map((row) => [`${row.outlet_id} ${row.day}`, row.articles]))
  const fold = (some: number[], bin: Bin, column: keyof Counts) =>
    foldBin(
      some.flatMap((id) =>
        bin.days.map((day) => ({
          count: countOf.get(`${id} ${day}`)?.[column] ?? 0,
          base: totalOf.get(`${id} ${day}`) ?? 0,
          usual: usual(id, day),
          isCollected: isCollected(coverageOf(id, day)),
        })),
      ),
    )
  const line = (some: number[], column: keyof Counts) => bins.map((bin) => fold(some, bin, column))
  const perOutlet = Map.groupBy(counts, (row) => row.outlet_id)
  return {
    sum: line(ids, 'articles'),
    lines: outlets
      .map((outlet) => ({
        outlet,
        articles: total(perOutlet.get(outlet.id) ?? [], 'articles'),
        base: totals.filter((row) => row.outlet_id === outlet.id).reduce((sum, row) => sum + row.articles, 0),
      }))
      .filter((one) => one.articles > 0)
      .sort((a, b) => b.articles - a.articles || a.outlet.id - b.outlet.id)
      .map((one) => ({
        ...one,
        points: line([one.outlet.id], 'articles'),
        gaps: bins.map((bin) => findGap(one.outlet.id, bin, coverageOf)),
      })),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, line(ids, kind)])) as Record<Kind, Point[]>,
    ...countKnownOutlets(ids, days, coverageOf),
    articles: total(counts, 'articles'),
    totals: Object.fromEntries(kinds.map((kind) => [kind, total(counts, kind)])) as Record<Kind, number>,
  }
}

function total(rows: Counts[], column: keyof Counts): number {
  return rows.reduce((sum, row) => sum + row[column], 0)
}

function countKnownOutlets(ids: number[], days: string[], coverageOf: CoverageOf): { wholeOutlets: number; knownOutlets: number } {
  const collectedDays = ids.map((id) => days.filter((day) => isCollected(coverageOf(id, day))).length)
  return {
    wholeOutlets: collectedDays.filter((count) => count === days.length).length,
    knownOutlets: collectedDays.filter((count) => count > 0).length,
  }
}

/** The first day of a bin that was not collected. */
function findGap(outletId: number, bin: Bin, coverageOf: CoverageOf): DayCoverage | null {
  for (const day of bin.days) {
    const coverage = coverageOf(outletId, day)
    if (!isCollected(coverage)) return coverage
  }
  return null
}

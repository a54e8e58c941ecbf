import type { Counts } from '#db/queries/daily-counts.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Bin } from './bins.ts'
import type { CoverageOf, DayCoverage } from './coverage.ts'
import { type Cell, foldBin, type Point } from './fold-bin.ts'
import { type Span, spanDays } from './judge-bin.ts'
import { layGrids, type OutletGrid } from './outlet-grid.ts'
import { type Kind, kinds } from './subject-kinds.ts'

type CountRow = { outlet_id: number; day: string } & Counts
type TotalRow = { outlet_id: number; day: string; articles: number }

/** One outlet's line, with its coverage per bin: null where all of it was collected. */
export type OutletLine = { outlet: OutletLabel; articles: number; points: Point[]; gaps: (DayCoverage | null)[] }

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
  const days = bins.flatMap((bin) => bin.days)
  const ids = outlets.map((outlet) => outlet.id)
  const grids = layGrids(ids, days, counts, totals, coverageOf)
  const spans = spanDays(bins.map((bin) => bin.days.length))
  const line = (some: OutletGrid[], column: keyof Counts) => spans.map((span) => foldBin(cellsOf(some, span, column)))
  const perOutlet = Map.groupBy(counts, (row) => row.outlet_id)
  return {
    sum: line(grids, 'articles'),
    lines: outlets
      .map((outlet, index) => ({ outlet, grid: grids[index]!, articles: total(perOutlet.get(outlet.id) ?? [], 'articles') }))
      .filter((one) => one.articles > 0)
      .sort((one, other) => other.articles - one.articles || one.outlet.id - other.outlet.id)
      .map(({ outlet, grid, articles }) => ({
        outlet,
        articles,
        points: line([grid], 'articles'),
        gaps: spans.map((span) => findGap(grid, span)),
      })),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, line(grids, kind)])) as Record<Kind, Point[]>,
    wholeOutlets: grids.filter((grid) => grid.isCollected.every(Boolean)).length,
    knownOutlets: grids.filter((grid) => grid.isCollected.some(Boolean)).length,
    articles: total(counts, 'articles'),
    totals: Object.fromEntries(kinds.map((kind) => [kind, total(counts, kind)])) as Record<Kind, number>,
  }
}

function cellsOf(grids: OutletGrid[], [from, to]: Span, column: keyof Counts): Cell[] {
  const cells: Cell[] = []
  for (const grid of grids) {
    for (let at = from; at < to; at++) {
      cells.push({
        count: grid.counts[at]?.[column] ?? 0,
        base: grid.base[at]!,
        usual: grid.usual[at]!,
        isCollected: grid.isCollected[at]!,
      })
    }
  }
  return cells
}

/** The coverage of the first day of a bin that was not collected. */
function findGap(grid: OutletGrid, [from, to]: Span): DayCoverage | null {
  const gap = grid.isCollected.indexOf(false, from)
  return gap === -1 || gap >= to ? null : grid.coverage[gap]!
}

function total(rows: Counts[], column: keyof Counts): number {
  return rows.reduce((sum, row) => sum + row[column], 0)
}

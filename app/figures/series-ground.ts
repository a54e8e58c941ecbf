import type { OutletLabel } from '../filters/load-selection.ts'
import type { Bin } from './bins.ts'
import type { CoverageOf, DayCoverage } from './coverage.ts'
import { foldBin } from './fold-bin.ts'
import { layGrids, type OutletGrid } from './outlet-grid.ts'

/** Indices of a bin's days: the first, and the one after the last. */
type Span = [from: number, to: number]

/** What the series of a figure stand on: which outlet-days were collected, and in which bin each day lies. */
export type Ground = { outlets: OutletLabel[]; grids: OutletGrid[]; spans: Span[]; binOf: Map<string, number>; dayOf: Map<string, number> }

/** Outlets together, bin by bin: whether too much is missing to say, and how many of them were collected on each of its days. */
export type GroupBins = { isGap: boolean[]; whole: number[] }

export function layGround(
  outlets: OutletLabel[],
  bins: Bin[],
  totals: { outlet_id: number; day: string; articles: number }[],
  coverageOf: CoverageOf,
): Ground {
  const days = bins.flatMap((bin) => bin.days)
  const ids = outlets.map(({ id }) => id)
  return {
    outlets,
    grids: layGrids(ids, days, [], totals, coverageOf),
    spans: spanDays(bins),
    binOf: new Map(bins.flatMap((bin, index) => bin.days.map((day) => [day, index] as const))),
    dayOf: new Map(days.map((day, index) => [day, index])),
  }
}

/** Judges each bin for the given outlets (indices), by the rules of fold-bin.ts. */
export function judgeBins({ grids, spans }: Ground, members: number[]): GroupBins {
  const own = members.map((index) => grids[index]!)
  const isWhole = ({ isCollected }: OutletGrid, [from, to]: Span) => {
    for (let day = from; day < to; day++) if (!isCollected[day]) return false
    return true
  }
  return {
    isGap: spans.map((span) => foldBin(own.flatMap((grid) => cellsOf(grid, span))).isGap),
    whole: spans.map((span) => own.filter((grid) => isWhole(grid, span)).length),
  }
}

/** For each bin the coverage of an outlet's first day that was not collected; null where all were. */
export function findGaps({ grids, spans }: Ground, index: number): (DayCoverage | null)[] {
  const { isCollected, coverage } = grids[index]!
  return spans.map(([from, to]) => {
    const gap = isCollected.indexOf(false, from)
    return gap === -1 || gap >= to ? null : coverage[gap]!
  })
}

function spanDays(bins: Bin[]): Span[] {
  let at = 0
  return bins.map(({ days: own }) => {
    const span: Span = [at, at + own.length]
    at = span[1]
    return span
  })
}

function cellsOf({ base, usual, isCollected }: OutletGrid, [from, to]: Span) {
  const cells = []
  for (let day = from; day < to; day++) cells.push({ count: 0, base: base[day]!, usual: usual[day]!, isCollected: isCollected[day]! })
  return cells
}

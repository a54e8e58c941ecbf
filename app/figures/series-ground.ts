import type { OutletDay } from '#db/queries/cells.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Bin } from './bins.ts'
import type { CoverageOf, DayCoverage } from './coverage.ts'
import { judgeBin, type Span, spanDays } from './judge-bin.ts'
import { layGrids, type OutletGrid } from './outlet-grid.ts'

/** What the series of a figure stand on: which outlet-days were collected, and in which bin each day lies. */
export type Ground = {
  outlets: OutletLabel[]
  grids: OutletGrid[]
  spans: Span[]
  /** The index of an outlet by its id, of a day, and of the bin of the n-th day. */
  outletOf: Map<number, number>
  dayOf: Map<string, number>
  binAt: number[]
  /** What was judged already: series share their outlets. */
  judged: Map<number[], GroupBins>
}

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
    spans: spanDays(bins.map((bin) => bin.days.length)),
    outletOf: new Map(ids.map((id, index) => [id, index])),
    dayOf: new Map(days.map((day, index) => [day, index])),
    binAt: bins.flatMap((bin, index) => bin.days.map(() => index)),
    judged: new Map(),
  }
}

/** The outlet-days that were not collected. */
export function listMissed({ grids, dayOf }: Ground): OutletDay[] {
  const days = [...dayOf.keys()]
  return grids.flatMap(({ outletId, isCollected }) => days.flatMap((day, index) => (isCollected[index] ? [] : [{ outletId, day }])))
}

/** Judges each bin for the given outlets (indices), by the rules of fold-bin.ts. */
export function judgeBins(ground: Ground, members: number[]): GroupBins {
  const known = ground.judged.get(members)
  if (known) return known
  const own = members.map((index) => ground.grids[index]!)
  const bins = ground.spans.map((span) => judgeBin(own, span))
  const judged = { isGap: bins.map(({ isGap }) => isGap), whole: bins.map(({ whole }) => whole) }
  ground.judged.set(members, judged)
  return judged
}

/** For each bin the coverage of an outlet's first day that was not collected; null where all were. */
export function findGaps({ grids, spans }: Ground, index: number): (DayCoverage | null)[] {
  const { isCollected, coverage } = grids[index]!
  return spans.map(([from, to]) => {
    const gap = isCollected.indexOf(false, from)
    return gap === -1 || gap >= to ? null : coverage[gap]!
  })
}

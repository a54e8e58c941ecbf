import { type Cells, TOGETHER } from '#db/queries/cells.ts'
import type { Ground } from './series-ground.ts'

/** What cells come to, bin by bin and in all; `beyond` is what lies on days that were not wholly collected, and is in none of the others. */
export type FoldedCells = { values: number[]; total: number; beyond: number }

/** The index of no outlet: of a cell of several. */
const NOWHERE = -1

/** The groups (indices) in which a cell counts, by its outlet's index and the index of its key. */
export type GroupsOf = (outlet: number, key: number) => readonly number[]

const first: readonly number[] = [0]
export const together: GroupsOf = () => first

/** Adds up cells over collected outlet-days, group by group. A story is counted once in each bin and once in all, however many outlets and days carry it. */
export function foldCells(ground: Ground, cells: Cells, groups: number, groupsOf: GroupsOf): FoldedCells[] {
  const { spans, binAt, grids, outletOf } = ground
  const folded = emptyGroups(ground, groups)
  const stories = cells.storyIds && Array.from({ length: groups }, () => openStories(spans.length))
  const dayOf = cells.days.map((day) => ground.dayOf.get(day))
  for (let at = 0; at < cells.values.length; at++) {
    const isTogether = cells.outletIds[at] === TOGETHER
    const outlet = isTogether ? NOWHERE : outletOf.get(cells.outletIds[at]!)
    const day = dayOf[cells.dayAt[at]!]
    if (outlet === undefined || day === undefined) continue
    const bin = isTogether || grids[outlet]!.isCollected[day]! ? binAt[day]! : null
    const value = cells.values[at]!
    const storyId = cells.storyIds === null ? null : cells.storyIds[at]!
    for (const group of groupsOf(outlet, cells.keyAt[at]!)) {
      if (storyId !== null) stories![group]!.note(storyId, bin)
      else add(folded[group]!, bin, value)
    }
  }
  for (const [group, own] of stories?.entries() ?? []) own.addTo(folded[group]!)
  return folded
}

/** The same of all articles that were collected, which the ground knows. */
export function foldBase(ground: Ground, groups: number, groupsOf: GroupsOf): FoldedCells[] {
  const folded = emptyGroups(ground, groups)
  for (const [outlet, { base, isCollected }] of ground.grids.entries()) {
    for (const group of groupsOf(outlet, 0)) {
      for (let day = 0; day < base.length; day++) add(folded[group]!, isCollected[day] ? ground.binAt[day]! : null, base[day]!)
    }
  }
  return folded
}

function emptyGroups({ spans }: Ground, groups: number): FoldedCells[] {
  return Array.from({ length: groups }, () => ({ values: spans.map(() => 0), total: 0, beyond: 0 }))
}

/** `bin`: null beyond the days that were collected. */
function add(folded: FoldedCells, bin: number | null, value: number): void {
  if (bin === null) {
    folded.beyond += value
    return
  }
  folded.values[bin]! += value
  folded.total += value
}

/** The stories of a group, each with the bins in which it was seen. */
function openStories(bins: number) {
  const [collected, elsewhere, seen] = [new Set<number>(), new Set<number>(), new Set<number>()]
  return {
    note: (storyId: number, bin: number | null) => {
      if (bin === null) elsewhere.add(storyId)
      else {
        collected.add(storyId)
        seen.add(storyId * bins + bin)
      }
    },
    addTo: (folded: FoldedCells) => {
      for (const place of seen) folded.values[place % bins]!++
      folded.total += collected.size
      for (const story of elsewhere) if (!collected.has(story)) folded.beyond++
    },
  }
}

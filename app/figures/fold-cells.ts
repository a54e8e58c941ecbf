import type { Cell } from '#db/queries/selection-counts.ts'
import type { FoldedCells, Ground } from './series-ground.ts'

/** Adds up cells over collected outlet-days. A story is counted once in each bin and once in all, however many outlets and days carry it. */
export function foldCells(ground: Ground, cells: Cell[]): FoldedCells {
  const known = ground.folded.get(cells)
  if (known) return known
  const folded = addUp(ground, cells)
  ground.folded.set(cells, folded)
  return folded
}

function addUp({ spans, binAt, dayOf, grids, outletOf }: Ground, cells: Cell[]): FoldedCells {
  const values = spans.map(() => 0)
  const stories = new Map<number, Set<number>>()
  const elsewhere = new Set<number>()
  let [total, beyond] = [0, 0]
  for (const { outletId, day, value, storyId } of cells) {
    const [outlet, at] = [outletOf.get(outletId), dayOf.get(day)]
    if (outlet === undefined || at === undefined) continue
    const bin = binAt[at]!
    const isCollected = grids[outlet]!.isCollected[at]!
    if (storyId !== null) {
      if (!isCollected) elsewhere.add(storyId)
      else if (stories.has(storyId)) stories.get(storyId)!.add(bin)
      else stories.set(storyId, new Set([bin]))
    } else if (isCollected) {
      values[bin]! += value
      total += value
    } else beyond += value
  }
  for (const bins of stories.values()) for (const bin of bins) values[bin]!++
  return { values, total: total + stories.size, beyond: beyond + [...elsewhere].filter((story) => !stories.has(story)).length }
}

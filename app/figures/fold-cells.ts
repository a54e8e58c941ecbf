import type { Cell } from '#db/queries/selection-counts.ts'
import type { Ground } from './series-ground.ts'

/** What cells come to, bin by bin and in all; `beyond` is what lies on days that were not wholly collected, and is in none of the others. */
export type FoldedCells = { values: number[]; total: number; beyond: number }

/** Adds up cells over collected outlet-days. A story is counted once in each bin and once in all, however many outlets and days carry it. */
export function foldCells({ spans, binOf, dayOf, grids, outlets }: Ground, cells: Cell[]): FoldedCells {
  const indexOf = new Map(outlets.map(({ id }, index) => [id, index]))
  const values = spans.map(() => 0)
  const stories = new Map<number, Set<number>>()
  const elsewhere = new Set<number>()
  let [total, beyond] = [0, 0]
  for (const { outletId, day, value, storyId } of cells) {
    const [outlet, bin] = [indexOf.get(outletId), binOf.get(day)]
    if (outlet === undefined || bin === undefined) continue
    const isCollected = grids[outlet]!.isCollected[dayOf.get(day)!]!
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

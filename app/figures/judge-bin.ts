import { isTooLittle } from './fold-bin.ts'
import type { OutletGrid } from './outlet-grid.ts'

/** Indices of a bin's days: the first, and the one after the last. */
export type Span = [from: number, to: number]

/** Outlets together in one bin, by the rules of fold-bin.ts: whether too much is missing to say, and how many were collected on each of its days. */
export function judgeBin(grids: OutletGrid[], [from, to]: Span): { isGap: boolean; whole: number } {
  let [collected, usual, usualCollected, whole] = [0, 0, 0, 0]
  for (const grid of grids) {
    const before = collected
    for (let day = from; day < to; day++) {
      const volume = grid.usual[day]!
      usual += volume
      if (!grid.isCollected[day]) continue
      usualCollected += volume
      collected++
    }
    if (collected - before === to - from) whole++
  }
  return { isGap: isTooLittle({ collected, usual, usualCollected }), whole }
}

/** The spans of bins whose days lie in a row. */
export function spanDays(lengths: number[]): Span[] {
  let at = 0
  return lengths.map((length) => {
    const span: Span = [at, at + length]
    at = span[1]
    return span
  })
}

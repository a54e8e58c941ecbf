/** One outlet-day as a figure adds it up. `usual` is how many articles the outlet brings on such a weekday. */
export type Cell = { count: number; base: number; usual: number; isCollected: boolean }

/** A point of a line: what was counted, of how many articles, over collected outlet-days only. A gap has no value. */
export type Point = { count: number; base: number; isGap: boolean }

/** Where missing outlet-days usually bring more than this part of the volume, the line breaks. */
const TOLERATED = 0.2

/** Adds up outlet-days, of one outlet or of several, of one day or of many. Nothing is scaled up for what is missing. */
export function foldBin(cells: Cell[]): Point {
  const collected = cells.filter((cell) => cell.isCollected)
  const volume = { collected: collected.length, usual: sum(cells, 'usual'), usualCollected: sum(collected, 'usual') }
  return { count: sum(collected, 'count'), base: sum(collected, 'base'), isGap: isTooLittle(volume) }
}

/** Whether too much is missing to say: `collected` outlet-days bring `usualCollected` of the `usual` volume. */
export function isTooLittle({ collected, usual, usualCollected }: { collected: number; usual: number; usualCollected: number }): boolean {
  return collected === 0 || (usual > 0 && (usual - usualCollected) / usual > TOLERATED)
}

function sum(cells: Cell[], field: 'count' | 'base' | 'usual'): number {
  return cells.reduce((total, cell) => total + cell[field], 0)
}

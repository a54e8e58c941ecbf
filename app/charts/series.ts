/**
 * A series of a chart. A value is null where it has a gap. `look` numbers its colour and dash; `hover` is what stands beside each value in words;
 * `before` are the values of the period before.
 */
export type ChartSeries = {
  key: string
  label: string
  look: number
  values: (number | null)[]
  hover?: string[]
  before?: (number | null)[]
}

/** A point of the axis: its day (the first of its bin), how it is named on the axis and in full. `isPart`: it is less than a whole week or month, or not over. */
export type ChartPoint = { from: string; tick: string; label: string; isSoFar: boolean; isPart?: boolean }

/** A flag on a point. */
export type ChartFlag = { index: number; words: string }

/** More lines than this cannot be told apart. */
export const MOST_LINES = 6

/** As many as a reader can tell apart, colour-blind or not. */
export const HUES = 8
const dashes = ['', '6 3', '2 3', '8 3 2 3']

/** The same number has the same colour on every page; from the ninth on, hues return with another dash. */
export function strokeOf(look: number): { stroke: string; strokeDasharray: string } {
  return { stroke: `var(--series-${(look % HUES) + 1})`, strokeDasharray: dashes[Math.floor(look / HUES) % dashes.length]! }
}

/** Each one keeps the hue of its number; where several of a figure have one hue, they differ by their dash. */
export function spreadLooks(numbers: number[]): number[] {
  const taken = new Map<number, number>()
  return numbers.map((number) => {
    const hue = number % HUES
    const turn = taken.get(hue) ?? 0
    taken.set(hue, turn + 1)
    return hue + turn * HUES
  })
}

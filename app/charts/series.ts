/** A line of a chart. A value is null where it has a gap. `look` numbers its colour and dash. */
export type ChartSeries = { key: string; label: string; look: number; values: (number | null)[] }

/** A point of the axis: its day (the first of its bin), how it is named on the axis and in full. */
export type ChartPoint = { from: string; tick: string; label: string; isSoFar: boolean }

const HUES = 8
const dashes = ['', '6 3', '2 3', '8 3 2 3']

/** The same number has the same colour on every page; from the ninth on, hues return with another dash. */
export function strokeOf(look: number): { stroke: string; strokeDasharray: string } {
  return { stroke: `var(--series-${(look % HUES) + 1})`, strokeDasharray: dashes[Math.floor(look / HUES) % dashes.length]! }
}

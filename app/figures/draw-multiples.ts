import type { ChartSeries } from '../charts/series.ts'

export const MOST_CHARTS = 12

/** The highest value of all, so that the heights of small charts can be compared. */
export function sharedTop(series: ChartSeries[]): number {
  return Math.max(...series.flatMap(({ values, before }) => [...values, ...(before ?? [])].map((value) => value ?? 0)))
}

/** Small charts have room for three names on their axis. */
export function fewTicks(ticks: number[]): number[] {
  return ticks.filter((_, index) => index % Math.ceil(ticks.length / 3) === 0)
}

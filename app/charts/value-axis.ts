import type { ChartSeries } from './series.ts'

type ValueAxis = { domain: [number, number | 'auto']; allowDecimals: boolean }

/** From zero to `top`, or to what fits. Where all is zero it ends at one: left alone, an axis of shares would go to 400 per cent. */
export function valueAxis(series: Pick<ChartSeries, 'values' | 'before'>[], top?: number): ValueAxis {
  const values = series.flatMap((one) => [...one.values, ...(one.before ?? [])]).filter((value) => value !== null)
  const end = top || (values.every((value) => value === 0) ? 1 : 'auto')
  return { domain: [0, end], allowDecimals: [...values, top ?? 0].some((value) => value % 1 !== 0) }
}

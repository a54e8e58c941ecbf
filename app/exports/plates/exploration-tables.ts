import { type DrawnFigure, type DrawnSeries, formatValue } from '../../figures/draw-exploration.ts'
import type { ExplorationFigure } from '../../figures/load-exploration.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import type { ColumnType, DataTable, Plate } from '../plate.ts'

const columns = [
  ['from', 'day'],
  ['to', 'day'],
  ['when', 'words'],
  ['series', 'words'],
  ['value', 'number'],
  ['base', 'number'],
  ['share', 'share'],
  ['outlets', 'words'],
  ['gap', 'words'],
] as const satisfies [string, ColumnType][]

/**
 * A row for each series and point, oldest first, and one for each series over all days; ISO days beside the reader's calendar. What was collected in part
 * has its number, and why it is a gap.
 */
export function tabulateExploration({ answer, settled }: ExplorationFigure, drawn: DrawnFigure, locale: Locale): DataTable {
  const { from: first, to: last } = settled.filter
  const isCount = settled.scale === 'count'
  const allDays = translate(locale, 'explore.csv.allDays')
  const gap = translate(locale, 'coverage.gap')
  return {
    columns: columns.map(([key, type]) => ({ label: translate(locale, `explore.csv.${key}`), type })),
    rows: answer.series.flatMap((one, at) => {
      const series = drawn.series[at]!
      const points = answer.bins.map(({ from, to }, index) => {
        const [value, base, isGap] = [one.values[index]!, one.bases[index]!, one.isGap[index]!]
        const when = drawn.points[index]!.label
        const share = isCount ? null : (series.values[index] ?? null)
        const outlets = `${one.whole[index]}/${one.outlets}`
        return {
          key: `${from} ${to} ${series.key}`,
          value: isGap ? null : value,
          label: `${series.label} · ${when}`,
          cells: [from, to, when, series.label, value, base, share, outlets, isGap ? gap : null],
        }
      })
      const total = {
        key: `all ${series.key}`,
        value: one.total,
        label: `${series.label} · ${allDays}`,
        cells: [first, last, allDays, series.label, one.total, one.base, isCount ? null : series.shown, null, null],
      }
      return [...points, total]
    }),
  }
}

/** The whole of each series, and then its points, newest first. */
export function twinOfExploration({ settled }: ExplorationFigure, { points, series }: DrawnFigure, locale: Locale): Plate['twin'] {
  const gap = translate(locale, 'coverage.gap')
  const format = (value: number | null) => (value === null ? gap : formatValue(locale.tag, settled.scale, value))
  const whole = (one: DrawnSeries) => (settled.scale === 'count' ? format(one.shown) : `${format(one.shown)} (${one.totalWords})`)
  return {
    header: [translate(locale, 'chart.when'), ...series.map(({ label }) => label)],
    rows: [
      [translate(locale, 'explore.total'), ...series.map(whole)],
      ...points
        .map(({ label, isSoFar }, index) => [
          isSoFar ? `${label} · ${translate(locale, 'soFar')}` : label,
          ...series.map(({ values, isSmall }) => format(values[index] ?? null) + (isSmall[index] ? '*' : '')),
        ])
        .reverse(),
    ],
  }
}

import type { HeatMap } from '../charts/heat-table.tsx'
import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import { type DrawnFigure, formatValue, SMALL, toScale } from './draw-exploration.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { outletNameOf } from './name-series.ts'
import { articlesPath } from './selection-links.ts'
import { narrowTo } from './series-of.ts'

/** Outlets by subjects, or, of one subject, outlets by time. */
export function drawHeat(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): HeatMap {
  const corner = translate(locale, 'outlets.outlet')
  return { corner, ...(figure.answer.matrix === null ? byTime(figure, drawn, locale) : bySubjects(figure, drawn, locale)) }
}

function bySubjects(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): Omit<HeatMap, 'corner'> {
  const { scale, measure } = figure.settled
  const matrix = (figure.answer.matrix ?? [])
    .filter(({ values, isGap }) => isGap || values.some((value) => value > 0))
    .sort((a, b) => sumOf(b) - sumOf(a))
  return {
    columns: drawn.series.map(({ key, label }) => ({ key, label })),
    rows: matrix.map(({ outlet, values, base, isGap }) => ({
      key: outlet.slug,
      label: outletNameOf(outlet, locale),
      cells: values.map((value, index) => {
        const series = drawn.series[index]!
        const voices = values.reduce((sum, one) => sum + one, 0)
        const shown = isGap ? null : toScale(scale, value, base, voices)
        const short = shown === null ? '' : formatValue(locale.tag, scale, shown) + (scale !== 'count' && value < SMALL ? '*' : '')
        const exact = translate(locale, scale === 'voice' ? 'explore.ofVoice' : 'explore.ofBase', {
          count: translate(locale, `explore.count.${measure}`, { count: value }),
          base: scale === 'voice' ? voices : base,
        })
        const words = shown === null ? translate(locale, 'coverage.gap') : scale === 'count' ? exact : `${short} · ${exact}`
        const question = narrowTo(narrowTo(figure.settled, series.of), { kind: 'outlet', outlet })
        return {
          value: shown,
          short,
          words: translate(locale, 'explore.heat.caption', { row: outletNameOf(outlet, locale), column: series.label, value: words }),
          href: articlesPath({ ...figure, settled: { ...figure.settled, ...question } }, null, null),
        }
      }),
    })),
  }
}

/** Outlets that were never collected come last. */
function sumOf({ values, isGap }: { values: number[]; isGap: boolean }): number {
  return isGap ? -1 : values.reduce((sum, value) => sum + value, 0)
}

function byTime(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): Omit<HeatMap, 'corner'> {
  const { scale } = figure.settled
  const total = ({ shown, total: count }: DrawnFigure['series'][number]) =>
    shown === null ? '' : scale === 'count' ? formatNumber(locale.tag, count) : formatValue(locale.tag, scale, shown)
  return {
    columns: drawn.points.map(({ from, tick }) => ({ key: from, label: tick })),
    rows: drawn.series.map((one) => ({
      key: one.key,
      label: `${one.label} · ${total(one)}`,
      cells: one.values.map((value, index) => ({
        value,
        short: value === null ? '' : formatValue(locale.tag, scale, value),
        words: translate(locale, 'explore.heat.caption', {
          row: one.label,
          column: drawn.points[index]!.label,
          value: value === null ? translate(locale, 'coverage.gap') : one.hover[index]!,
        }),
        href: articlesPath(figure, one.of, figure.answer.bins[index]!),
      })),
    })),
  }
}

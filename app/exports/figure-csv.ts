import { doubtExploration } from '../figures/doubt-exploration.ts'
import { drawExploration } from '../figures/draw-exploration.ts'
import type { ExplorationFigure } from '../figures/load-exploration.ts'
import { nameExploration } from '../figures/name-exploration.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import { writeCsv } from './csv.ts'

/**
 * A figure as CSV: a row for each series and point, oldest first, and one for each series over all days; ISO days beside the reader's calendar. What
 * was collected in part has its number, and why it is a gap. The figure's name, its doubts and its address stand below.
 */
export function writeFigureCsv(figure: ExplorationFigure, locale: Locale, address: string): string {
  const drawn = drawExploration(figure, locale)
  const { answer, settled } = figure
  const header = (['from', 'to', 'when', 'series', 'value', 'base', 'share', 'outlets', 'gap'] as const).map((key) =>
    translate(locale, `explore.csv.${key}`),
  )
  const rows = answer.series.flatMap((one, at) => {
    const series = drawn.series[at]!
    const points = answer.bins.map(({ from, to }, index) => [
      from,
      to,
      drawn.points[index]!.label,
      series.label,
      one.values[index]!,
      one.bases[index]!,
      settled.scale === 'count' ? null : series.values[index]!,
      `${one.whole[index]}/${one.outlets}`,
      one.isGap[index] ? translate(locale, 'coverage.gap') : null,
    ])
    const { from, to } = settled.filter
    const scaled = settled.scale === 'count' ? null : series.shown
    return [...points, [from, to, translate(locale, 'explore.csv.allDays'), series.label, one.total, one.base, scaled, null, null]]
  })
  const { title, subtitle } = nameExploration(figure, locale)
  const notes = [title, subtitle, ...doubtExploration(figure, drawn, drawn.series.length, locale), address]
  return writeCsv([header, ...rows, [], ...notes.map((note) => [note])])
}

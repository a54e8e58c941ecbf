import type { Bar } from '../charts/bar-chart.tsx'
import type { Locale } from '../i18n/locale.ts'
import { beforeWords, type DrawnFigure, formatValue } from './draw-exploration.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { articlesPath } from './selection-links.ts'

/** The series by their whole, longest first; a mark shows the period before. */
export function drawBars(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): Bar[] {
  const { scale } = figure.settled
  return drawn.series
    .map((one) => ({
      key: one.key,
      label: one.label,
      look: one.look,
      value: one.shown,
      before: one.beforeShown,
      words: one.shown === null ? '' : formatValue(locale.tag, scale, one.shown),
      detail: [scale === 'count' ? '' : one.totalWords, one.before ? beforeWords(one, scale, locale) : '']
        .filter((words) => words !== '')
        .join(' · '),
      href: articlesPath(figure, one.of, null),
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
}

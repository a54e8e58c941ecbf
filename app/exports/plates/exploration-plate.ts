import { MOST_LINES } from '../../charts/series.ts'
import { doubtExploration } from '../../figures/doubt-exploration.ts'
import { drawBars } from '../../figures/draw-bars.ts'
import { drawCalendar } from '../../figures/draw-calendar.ts'
import { coverageBelow, type DrawnFigure, drawExploration } from '../../figures/draw-exploration.ts'
import { drawHeat } from '../../figures/draw-heat.ts'
import { fewTicks, MOST_CHARTS, sharedTop } from '../../figures/draw-multiples.ts'
import type { ExplorationFigure } from '../../figures/load-exploration.ts'
import { nameExploration } from '../../figures/name-exploration.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import type { Drawing, Plate } from '../plate.ts'
import { tabulateExploration, twinOfExploration } from './exploration-tables.ts'
import { nameGaps } from './name-gaps.ts'
import { tellSeries } from './tell-series.ts'

/** A figure of /explore as it leaves. */
export function explorationPlate(figure: ExplorationFigure, locale: Locale, course: Plate['course']): Plate {
  const drawn = drawExploration(figure, locale)
  const { shape } = figure.settled
  const count = shape === 'lines' || shape === 'areas' ? Math.min(MOST_LINES, drawn.series.length) : drawn.series.length
  const { title, subtitle } = nameExploration(figure, locale)
  const base = tellBase(figure, locale)
  return {
    locale,
    course,
    title,
    subtitle,
    base,
    notes: [...doubtExploration(figure, drawn, count, locale), ...nameGaps(figure.answer.bins, drawn.coverage, locale)],
    alt: [title, subtitle, base, ...tellSeries(drawn, figure.settled.scale, locale)].join('. '),
    drawing: drawShape(figure, drawn, locale),
    twin: twinOfExploration(figure, drawn, locale),
    table: tabulateExploration(figure, drawn, locale),
  }
}

/** "41 articles of 412 collected articles in 9 outlets"; where the series overlap there is no one sum, and the base stands alone. */
function tellBase({ answer, settled }: ExplorationFigure, locale: Locale): string {
  const base = { articles: answer.base, outlets: answer.outlets.known }
  if (answer.total === null) return translate(locale, 'explore.baseAlone', base)
  return translate(locale, 'explore.base', {
    total: translate(locale, `explore.count.${settled.measure}`, { count: answer.total }),
    ...base,
  })
}

function drawShape(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): Drawing {
  const { shape, scale } = figure.settled
  if (drawn.series.every(({ total }) => total === 0)) return { kind: 'nothing', words: translate(locale, 'explore.nothing') }
  const { points, ticks, flags } = drawn
  switch (shape) {
    case 'bars':
      return { kind: 'bars', bars: drawBars(figure, drawn, locale), gap: translate(locale, 'coverage.gap') }
    case 'heat':
      return { kind: 'heat', ...drawHeat(figure, drawn, locale) }
    case 'calendar':
      return { kind: 'calendar', ...drawCalendar(figure, drawn, locale) }
    case 'multiples': {
      const series = drawn.series.slice(0, MOST_CHARTS).map((one) => ({ ...one, detail: one.totalWords }))
      return { kind: 'multiples', points, ticks: fewTicks(ticks), flags, scale, series, top: sharedTop(series) }
    }
    default: {
      const series = drawn.series.slice(0, MOST_LINES)
      return { kind: 'time', points, ticks, flags, scale, series, isStacked: shape === 'areas', coverage: coverageBelow(drawn, series) }
    }
  }
}

import { doubtExploration } from '../../figures/doubt-exploration.ts'
import { type DrawnFigure, drawExploration, formatValue } from '../../figures/draw-exploration.ts'
import { type ExplorationFigure, loadExploration } from '../../figures/load-exploration.ts'
import { nameExploration } from '../../figures/name-exploration.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import { type Desk, requestOf } from '../desk.ts'
import { isolate } from '../isolate.ts'
import type { FigureForm } from '../parts.ts'
import type { Block, Section } from '../section.ts'
import { telling } from '../telling.ts'

/** No phone shows more columns. */
const MOST_COLUMNS = 4
/** Newest first; the whole table is a click away. */
const MOST_ROWS = 14

/** A figure of /explore: its title, its picture, its newest numbers and its doubts. */
export async function loadFigureSection(desk: Desk, search: string, form: FigureForm): Promise<Section> {
  const { locale, context, readership } = desk
  const { figure } = await loadExploration(requestOf(context, readership, `/explore${search}`), context)
  const drawn = drawExploration(figure, locale)
  const { title, subtitle } = nameExploration(figure, locale)
  const isEmpty = drawn.series.every(({ total }) => total === 0)
  const blocks: Block[] = isEmpty
    ? [{ kind: 'words', words: telling(desk).t('explore.nothing') }]
    : [...(form === 'picture' ? [] : [writeTable(figure, drawn, locale)])]
  return {
    title,
    base: subtitle,
    blocks,
    notes: [baseWords(figure, locale), ...doubtExploration(figure, drawn, drawn.series.length, locale)],
    href: `${context.config.url}/explore${search}`,
  }
}

/** A figure of one point in time lists its series; one over time lists its newest points, a column for each series. */
function writeTable(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): Block {
  const { shape, scale } = figure.settled
  const t = (key: 'chart.when' | 'explore.total' | 'coverage.gap' | 'digest.series' | 'soFar') => translate(locale, key)
  const show = (value: number | null) => (value === null ? t('coverage.gap') : formatValue(locale.tag, scale, value))
  const isOfSeries = shape === 'bars' || shape === 'heat' || drawn.series.length > MOST_COLUMNS
  if (isOfSeries) {
    const rows = drawn.series
      .slice(0, MOST_ROWS)
      .map((one) => [isolate(one.label), show(one.shown), ...(scale === 'count' ? [] : [one.totalWords])])
    return { kind: 'table', head: [t('digest.series'), t('explore.total'), ...(scale === 'count' ? [] : [''])], rows }
  }
  const points = drawn.points.map(({ label, isSoFar }, index) => [
    isSoFar ? `${label} · ${t('soFar')}` : label,
    ...drawn.series.map((one) => show(one.values[index] ?? null) + (one.isSmall[index] ? '*' : '')),
  ])
  const total = [t('explore.total'), ...drawn.series.map((one) => show(one.shown))]
  return {
    kind: 'table',
    head: [t('chart.when'), ...drawn.series.map((one) => isolate(one.label))],
    rows: [total, ...points.reverse().slice(0, MOST_ROWS)],
  }
}

/** "41 articles of 412 collected articles in 9 outlets"; where series overlap the base stands alone. */
function baseWords({ answer, settled }: ExplorationFigure, locale: Locale): string {
  const base = { articles: answer.base, outlets: answer.outlets.known }
  if (answer.total === null) return translate(locale, 'explore.baseAlone', base)
  return translate(locale, 'explore.base', {
    total: translate(locale, `explore.count.${settled.measure}`, { count: answer.total }),
    ...base,
  })
}

import type { AppLoadContext } from '@remix-run/node'
import { formatValue } from '../../figures/draw-exploration.ts'
import { drawPoints } from '../../figures/draw-points.ts'
import { type DrawnLines, drawKindLines, drawOutletLines, type SubjectLinesData } from '../../figures/draw-subject-lines.ts'
import { loadSubjectPage } from '../../figures/load-subject-page.ts'
import { nameSelection } from '../../figures/name-filters.ts'
import { isolate } from '../../figures/name-series.ts'
import { isChosen } from '../../filters/load-selection.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import type { DataTable, Plate } from '../plate.ts'
import { source } from '../source.ts'
import { nameGaps } from './name-gaps.ts'
import { pinDays } from './pin-days.ts'

/** The lines of a topic's or speaker's page: `/speakers/lavrov#outlets` and `#kinds`. */
export const subjectOutlets = source<SubjectLinesData>({
  load: (request, context) => load(request, context),
  plate: (data, locale, course) => linesPlate(data, drawOutletLines(data, locale), locale, course),
})

export const subjectKinds = source<SubjectLinesData>({
  load: (request, context) => load(request, context),
  plate: (data, locale, course) => linesPlate(data, drawKindLines(data, locale), locale, course),
})

async function load(request: Request, context: AppLoadContext) {
  const [, kinds, slug = ''] = new URL(request.url).pathname.split('/')
  const page = await loadSubjectPage(request, context, kinds === 'topics' ? 'topic' : 'speaker', slug)
  const { subject, filter, today, unit, measure, bins, figures, base, undated, outlets } = page
  const data = {
    subject,
    filter,
    today,
    unit,
    measure,
    bins,
    figures,
    base,
    undated,
    outlets: outlets.filter((one) => isChosen(one, filter)),
  }
  return { place: pinDays(request.url, filter), data, isBound: unit !== 'day' }
}

function linesPlate(data: SubjectLinesData, drawn: DrawnLines, locale: Locale, course: Plate['course']): Plate {
  const { title, base, notes, series, coverage, scale } = drawn
  const { points, ticks } = drawPoints(data, locale)
  const subtitle = nameSelection({ filter: data.filter, unit: data.unit, chosen: data.outlets }, locale).join(' · ')
  const gap = translate(locale, 'coverage.gap')
  const format = (value: number | null) => (value === null ? gap : formatValue(locale.tag, scale, value))
  const isEmpty = series.every(({ points: counted }) => counted.every(({ count }) => count === 0))
  return {
    ...{ locale, course, title, subtitle, base },
    notes: [...notes, ...nameGaps(data.bins, coverage, locale)],
    alt: [title, subtitle, base, ...series.map(({ label, points: counted }) => tellLine(label, counted, locale))].join('. '),
    drawing: isEmpty
      ? { kind: 'nothing', words: translate(locale, 'subject.notFound') }
      : { kind: 'time', points, ticks, flags: [], scale, series, isStacked: false, coverage },
    twin: {
      header: [translate(locale, 'chart.when'), ...series.map(({ label }) => label)],
      rows: points.map(({ label }, index) => [label, ...series.map(({ values }) => format(values[index] ?? null))]).reverse(),
    },
    table: tabulate(data, drawn, points, locale),
  }
}

function tellLine(label: string, points: { count: number }[], locale: Locale): string {
  const total = formatValue(
    locale.tag,
    'count',
    points.reduce((sum, { count }) => sum + count, 0),
  )
  return translate(locale, 'export.alt.total', { name: isolate(label), total })
}

function tabulate({ bins }: SubjectLinesData, { series, scale }: DrawnLines, points: { label: string }[], locale: Locale): DataTable {
  const gap = translate(locale, 'coverage.gap')
  const label = (key: 'from' | 'to' | 'when' | 'series' | 'value' | 'base' | 'share' | 'gap') => translate(locale, `explore.csv.${key}`)
  return {
    columns: [
      { label: label('from'), type: 'day' },
      { label: label('to'), type: 'day' },
      { label: label('when'), type: 'words' },
      { label: label('series'), type: 'words' },
      { label: label('value'), type: 'number' },
      { label: label('base'), type: 'number' },
      { label: label('share'), type: 'share' },
      { label: label('gap'), type: 'words' },
    ],
    rows: series.flatMap((one) =>
      bins.map(({ from, to }, index) => {
        const { count, base, isGap } = one.points[index]!
        const when = points[index]!.label
        const share = scale === 'share' ? (one.values[index] ?? null) : null
        return {
          key: `${from} ${to} ${one.key}`,
          value: isGap ? null : count,
          label: `${one.label} · ${when}`,
          cells: [from, to, when, one.label, count, base, share, isGap ? gap : null],
        }
      }),
    ),
  }
}

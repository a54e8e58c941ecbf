import { sectionKinds } from '#analysis/section-kind.ts'
import { type ChartFlag, type ChartPoint, type ChartSeries, spreadLooks } from '../charts/series.ts'
import { chooseTicks } from '../charts/ticks.ts'
import { endOfMonth, startOfMonth, startOfWeek } from '../i18n/calendars.ts'
import { coverageKey } from '../i18n/coverage-key.ts'
import { formatDay, formatNumber, formatShare } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { readTag } from '../i18n/tag.ts'
import { translate } from '../i18n/translate.ts'
import type { Answer, AnsweredSeries } from './answer-exploration.ts'
import type { Unit } from './bins.ts'
import type { Change } from './change.ts'
import { addDays } from './days.ts'
import type { Scale } from './exploration.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { nameSeries, outletNameOf } from './name-series.ts'
import { keyOf, type SeriesOf } from './series-of.ts'

/** Counts under this are mostly chance, and marked. */
export const SMALL = 10

/** A series as it is drawn and listed; `shown` is its whole on the chosen scale, null where nothing was collected. */
export type DrawnSeries = ChartSeries & {
  of: SeriesOf
  counts: number[]
  hover: string[]
  isSmall: boolean[]
  total: number
  shown: number | null
  totalWords: string
  beforeShown: number | null
  change: Change | null
}

/** A figure in the reader's words, ready to be drawn without a page around it. */
export type DrawnFigure = {
  points: ChartPoint[]
  ticks: number[]
  series: DrawnSeries[]
  flags: ChartFlag[]
  coverage: { key: string; label: string; gaps: (string | null)[] }[]
}

export function drawExploration({ settled, answer, today, annotations }: ExplorationFigure, locale: Locale): DrawnFigure {
  const { bins, unit } = answer
  const points = bins.map(({ from, to }) => ({
    from,
    tick: formatDay(locale.tag, from, unit === 'month' ? 'month' : 'axis'),
    label: nameDays(locale, from, to),
    isSoFar: to === today,
    isPart: to === today || isCut(unit, from, to, locale.tag),
  }))
  const looks = spreadLooks(answer.series.map(({ of }) => numberOf(of)))
  return {
    points,
    ticks: chooseTicks(
      bins.map((bin) => bin.from),
      unit,
      locale.tag,
      readTag(locale.tag).firstWeekday,
    ),
    series: answer.series.map((one, index) => drawSeries(one, answer, settled.scale, settled.measure, looks[index]!, locale)),
    flags: annotations.flatMap(({ day, words }) => {
      const index = bins.findIndex(({ from, to }) => from <= day && day <= to)
      return index === -1 ? [] : [{ index, words }]
    }),
    coverage: answer.coverage.map(({ outlet, gaps }) => ({
      key: outlet.slug,
      label: outletNameOf(outlet, locale),
      gaps: gaps.map((gap) => gap && translate(locale, coverageKey(gap))),
    })),
  }
}

/** More rows than these nobody tells apart; the words below the figure count all gaps. */
const MOST_STRIPS = 8

/**
 * The rows of the strip below lines: the outlets that are drawn, or, where none is drawn by itself, those with most gaps. One that was collected on none of the days is
 * told in words alone: its row would say of every line that nothing was collected.
 */
export function coverageBelow({ coverage }: DrawnFigure, series: DrawnSeries[]): DrawnFigure['coverage'] {
  const shown = new Set(series.flatMap(({ of }) => (of.kind === 'outlet' ? [of.outlet.slug] : [])))
  if (shown.size > 0) return coverage.filter(({ key }) => shown.has(key))
  const countGaps = (gaps: (string | null)[]) => gaps.filter((gap) => gap !== null).length
  return coverage
    .filter(({ gaps }) => countGaps(gaps) > 0 && countGaps(gaps) < gaps.length)
    .toSorted((a, b) => countGaps(b.gaps) - countGaps(a.gaps))
    .slice(0, MOST_STRIPS)
}

/** Whether a week or month is cut by the range. */
function isCut(unit: Unit, from: string, to: string, tag: string): boolean {
  const { calendar, firstWeekday } = readTag(tag)
  if (unit === 'day') return false
  if (unit === 'month') return from !== startOfMonth(calendar, from) || to !== endOfMonth(calendar, from)
  return from !== startOfWeek(firstWeekday, from) || to !== addDays(startOfWeek(firstWeekday, from), 6)
}

/** A stretch of days in words. */
export function nameDays({ tag }: Locale, from: string, to: string): string {
  return from === to ? formatDay(tag, from, 'medium') : `${formatDay(tag, from, 'medium')} – ${formatDay(tag, to, 'medium')}`
}

/** A value on a scale, in the reader's digits. */
export function formatValue(tag: string, scale: Scale, value: number): string {
  return scale === 'count' ? formatNumber(tag, value) : formatShare(tag, value)
}

/** What it was in the period before, in words, also where nothing was collected then. */
export function beforeWords({ beforeShown }: DrawnSeries, scale: Scale, locale: Locale): string {
  const value = beforeShown === null ? translate(locale, 'coverage.gap') : formatValue(locale.tag, scale, beforeShown)
  return translate(locale, 'explore.beforeValue', { value })
}

/** A count on a scale; null where there is nothing that it could be a share of. */
export function toScale(scale: Scale, value: number, base: number, voices: number): number | null {
  if (scale === 'count') return value
  const whole = scale === 'share' ? base : voices
  return whole === 0 ? null : value / whole
}

/** A whole on a scale; null also where nothing was collected: of those days nobody knows, and none is no finding. */
function totalToScale(
  scale: Scale,
  { total, base, isGap }: Pick<AnsweredSeries, 'total' | 'base' | 'isGap'>,
  voices: number,
): number | null {
  return base === 0 && isGap.every(Boolean) ? null : toScale(scale, total, base, voices)
}

function drawSeries(
  one: AnsweredSeries,
  { series }: Answer,
  scale: Scale,
  measure: ExplorationFigure['settled']['measure'],
  look: number,
  locale: Locale,
): DrawnSeries {
  const voices = one.values.map((_, index) => series.reduce((sum, other) => sum + other.values[index]!, 0))
  const allVoices = series.reduce((sum, other) => sum + other.total, 0)
  const count = (value: number) => translate(locale, `explore.count.${measure}`, { count: value })
  const ofBase = (value: number, index: number) =>
    scale === 'voice'
      ? translate(locale, 'explore.ofVoice', { count: count(value), base: voices[index]! })
      : translate(locale, 'explore.ofBase', { count: count(value), base: one.bases[index]! })
  const isSmall = one.values.map((value, index) => scale !== 'count' && value < SMALL && one.bases[index]! > 0)
  return {
    key: keyOf(one.of),
    label: nameSeries(one.of, locale),
    look,
    of: one.of,
    counts: one.values,
    values: one.values.map((value, index) => (one.isGap[index] ? null : toScale(scale, value, one.bases[index]!, voices[index]!))),
    hover: one.values.map((value, index) =>
      [
        ofBase(value, index) + (isSmall[index] ? '*' : ''),
        one.outlets > 1 || one.whole[index] === 0
          ? translate(locale, 'explore.ofOutlets', { whole: one.whole[index]!, outlets: one.outlets })
          : '',
      ]
        .filter((words) => words !== '')
        .join(' · '),
    ),
    isSmall,
    total: one.total,
    shown: totalToScale(scale, one, allVoices),
    totalWords:
      (scale === 'voice'
        ? translate(locale, 'explore.ofVoice', { count: count(one.total), base: allVoices })
        : translate(locale, 'explore.ofBase', { count: count(one.total), base: one.base })) +
      (scale !== 'count' && one.total < SMALL && one.base > 0 ? '*' : ''),
    ...drawBefore(one, series, scale),
  }
}

function drawBefore(
  { before }: AnsweredSeries,
  series: AnsweredSeries[],
  scale: Scale,
): Pick<DrawnSeries, 'before' | 'beforeShown' | 'change'> {
  if (!before) return { beforeShown: null, change: null }
  const voicesAt = (index: number) => series.reduce((sum, other) => sum + (other.before?.values[index] ?? 0), 0)
  const allVoices = series.reduce((sum, other) => sum + (other.before?.total ?? 0), 0)
  return {
    before: before.values.map((value, index) =>
      before.isGap[index] ? null : toScale(scale, value, before.bases[index]!, scale === 'voice' ? voicesAt(index) : 0),
    ),
    beforeShown: totalToScale(scale, before, allVoices),
    change: before.change,
  }
}

/** The number that a thing has its colour by, on every page. */
function numberOf(of: SeriesOf): number {
  if (of.kind === 'outlet') return of.outlet.id - 1
  if (of.kind === 'term') return of.term.kind === 'subject' ? of.term.subject.id - 1 : sumLetters(of.term.typed)
  if (of.kind === 'language') return of.language === 'ar' ? 0 : 1
  if (of.kind === 'section') return sectionKinds.indexOf(of.section)
  return of.kind === 'all' ? 0 : sumLetters(keyOf(of))
}

function sumLetters(text: string): number {
  return [...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0)
}

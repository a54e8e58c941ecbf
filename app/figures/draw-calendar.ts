import type { CalendarMonth } from '../charts/calendar-map.tsx'
import { dateIn, startOfMonth } from '../i18n/calendars.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { readTag } from '../i18n/tag.ts'
import { translate } from '../i18n/translate.ts'
import { weekdayOf } from './days.ts'
import { type DrawnFigure, type DrawnSeries, formatValue } from './draw-exploration.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { articlesPath } from './selection-links.ts'

/** Sheets of the reader's calendar; `weekdays` are initials, from the day on which the reader's week begins. */
export type DrawnCalendar = { months: CalendarMonth[]; weekdays: string[] }

/** Each day of a figure's first series on the sheets of the reader's calendar. */
export function drawCalendar(figure: ExplorationFigure, drawn: DrawnFigure, locale: Locale): DrawnCalendar {
  const { calendar, firstWeekday, language } = readTag(locale.tag)
  const [series] = drawn.series
  if (!series) return { months: [], weekdays: [] }
  const months = new Map<string, CalendarMonth>()
  for (const [index, { from, to }] of figure.answer.bins.entries()) {
    const start = startOfMonth(calendar, from)
    const month = months.get(start) ?? {
      key: start,
      label: formatDay(locale.tag, from, 'month'),
      offset: (weekdayOf(from) - firstWeekday + 7) % 7,
      days: [],
    }
    months.set(start, month)
    month.days.push({
      key: from,
      date: formatNumber(locale.tag, dateIn(calendar, from).day),
      value: series.values[index] ?? null,
      short: '',
      words: `${drawn.points[index]!.label}: ${tellDay(figure, series, index, locale)}`,
      href: articlesPath(figure, series.of, { from, to }),
    })
  }
  // 1 March 2026 was a Sunday.
  const initial = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' })
  const weekdays = Array.from({ length: 7 }, (_, index) => initial.format(Date.UTC(2026, 2, 1 + firstWeekday + index)))
  return { months: [...months.values()], weekdays }
}

function tellDay({ settled: { scale } }: ExplorationFigure, series: DrawnSeries, index: number, locale: Locale): string {
  const value = series.values[index] ?? null
  if (value === null) return translate(locale, 'coverage.gap')
  return [scale === 'count' ? '' : formatValue(locale.tag, scale, value), series.hover[index]!].filter(Boolean).join(' · ')
}

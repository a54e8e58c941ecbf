import { CalendarMap, type CalendarMonth } from '../../charts/calendar-map.tsx'
import { weekdayOf } from '../../figures/days.ts'
import { formatValue } from '../../figures/draw-exploration.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { dateIn, startOfMonth } from '../../i18n/calendars.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { readTag } from '../../i18n/tag.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** Each day of the figure on the sheets of the reader's calendar. */
export function CalendarShape({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  const { calendar, firstWeekday, language } = readTag(locale.tag)
  const [series] = drawn.series
  if (!series) return null
  const { scale } = figure.settled
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
    const value = series.values[index] ?? null
    const told =
      value === null
        ? t('coverage.gap')
        : [scale === 'count' ? '' : formatValue(locale.tag, scale, value), series.hover[index]!].filter(Boolean).join(' · ')
    month.days.push({
      key: from,
      date: formatNumber(locale.tag, dateIn(calendar, from).day),
      value,
      short: '',
      words: `${drawn.points[index]!.label}: ${told}`,
      href: articlesPath(figure, series.of, { from, to }),
    })
  }
  // 1 March 2026 was a Sunday.
  const initial = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' })
  const weekdays = Array.from({ length: 7 }, (_, index) => initial.format(Date.UTC(2026, 2, 1 + firstWeekday + index)))
  return <CalendarMap months={[...months.values()]} weekdays={weekdays} Anchor={PageAnchor} />
}

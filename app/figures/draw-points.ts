import type { ChartPoint } from '../charts/series.ts'
import { chooseTicks } from '../charts/ticks.ts'
import { formatDay } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { firstWeekday, type Unit } from './bins.ts'
import { nameDays } from './draw-exploration.ts'

/** The axis of a page's figures in the reader's calendar: its points, and which of them are named. */
export function drawPoints({ bins, unit, today }: { bins: { from: string; to: string }[]; unit: Unit; today: string }, locale: Locale) {
  const { tag } = locale
  const points: ChartPoint[] = bins.map(({ from, to }) => ({
    from,
    tick: formatDay(tag, from, unit === 'month' ? 'month' : 'axis'),
    label: nameDays(locale, from, to),
    isSoFar: to === today,
  }))
  const days = bins.map((bin) => bin.from)
  return { points, ticks: chooseTicks(days, unit, tag, firstWeekday(tag)) }
}

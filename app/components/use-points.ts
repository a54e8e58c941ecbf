import { useNavigate, useSearchParams } from '@remix-run/react'
import type { ChartPoint } from '../charts/series.ts'
import { chooseTicks } from '../charts/ticks.ts'
import { firstWeekday, type Unit } from '../figures/bins.ts'
import { changeSearch } from '../filters/filter.ts'
import { formatDay } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'

type Bins = { bins: { from: string; to: string }[]; unit: Unit; today: string }

/** The axis of a page's figures in the reader's calendar, and what a click on it opens: the articles of those days. */
export function usePoints({ bins, unit, today }: Bins, subject: string) {
  const { tag } = useLocale()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const points: ChartPoint[] = bins.map(({ from, to }) => ({
    from,
    tick: formatDay(tag, from, unit === 'month' ? 'month' : 'axis'),
    label: from === to ? formatDay(tag, from, 'medium') : `${formatDay(tag, from, 'medium')} – ${formatDay(tag, to, 'medium')}`,
    isSoFar: to === today,
  }))
  const ticks = chooseTicks(
    bins.map((bin) => bin.from),
    unit,
    tag,
    firstWeekday(tag),
  )
  const open = (index: number) => {
    const { from, to } = bins[index]!
    navigate(`/articles${changeSearch(params, { subject, from, to, range: null, measure: null, by: null, found: null })}`)
  }
  return { points, ticks, open }
}

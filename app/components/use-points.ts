import { useNavigate, useSearchParams } from '@remix-run/react'
import type { Unit } from '../figures/bins.ts'
import { drawPoints } from '../figures/draw-points.ts'
import { changeSearch } from '../filters/filter.ts'
import { useLocale } from '../i18n/use-locale.ts'

type Bins = { bins: { from: string; to: string }[]; unit: Unit; today: string }

/** The axis of a page's figures in the reader's calendar, and what a click on it opens: the articles of those days. */
export function usePoints(page: Bins, subject: string) {
  const { locale } = useLocale()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const open = (index: number) => {
    const { from, to } = page.bins[index]!
    navigate(`/articles${changeSearch(params, { subject, from, to, range: null, measure: null, by: null, found: null })}`)
  }
  return { ...drawPoints(page, locale), open }
}

import { LineFigure } from '../charts/line-figure.tsx'
import { drawKindLines } from '../figures/draw-subject-lines.ts'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import type { Kind } from '../figures/subject-kinds.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import { usePoints } from './use-points.ts'

/** Being mentioned is not being quoted: mentions and the three kinds of quotes, each a line of its own. */
export function KindsFigure({ page }: { page: SubjectPageData }) {
  const { tag, locale } = useLocale()
  const { points, ticks, open } = usePoints(page, page.subject.slug)
  const { title, base, notes, series } = drawKindLines(page, locale)
  if (series.every(({ key }) => page.figures.totals[key as Kind] === 0)) return null
  return (
    <Figure title={title} base={base} notes={notes} leaves="kinds">
      <LineFigure {...{ points, series, ticks }} format={(value) => formatNumber(tag, value)} onChoose={open} />
    </Figure>
  )
}

import { BarChart } from '../../charts/bar-chart.tsx'
import { drawBars } from '../../figures/draw-bars.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** The series by their whole, longest first; a mark shows the period before. */
export function BarsShape({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  return <BarChart bars={drawBars(figure, drawn, locale)} gap={t('coverage.gap')} Anchor={PageAnchor} />
}

import { type Bar, BarChart } from '../../charts/bar-chart.tsx'
import { formatValue } from '../../figures/draw-exploration.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** The series by their whole, longest first; a mark shows the period before. */
export function BarsShape({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  const { scale } = figure.settled
  const bars: Bar[] = drawn.series
    .map((one) => ({
      key: one.key,
      label: one.label,
      look: one.look,
      value: one.shown,
      before: one.beforeShown,
      words: one.shown === null ? '' : formatValue(locale.tag, scale, one.shown),
      detail: [
        scale === 'count' ? '' : one.totalWords,
        one.beforeShown === null ? '' : t('explore.beforeValue', { value: formatValue(locale.tag, scale, one.beforeShown) }),
      ]
        .filter((words) => words !== '')
        .join(' · '),
      href: articlesPath(figure, one.of, null),
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
  return <BarChart bars={bars} gap={t('coverage.gap')} Anchor={PageAnchor} />
}

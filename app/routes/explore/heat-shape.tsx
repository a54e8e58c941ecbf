import { HeatTable } from '../../charts/heat-table.tsx'
import { formatValue, SMALL, toScale } from '../../figures/draw-exploration.ts'
import { outletNameOf } from '../../figures/name-series.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { narrowTo } from '../../figures/series-of.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** Outlets by subjects, or, of one subject, outlets by time. */
export function HeatShape(props: ShapeProps) {
  return props.figure.answer.matrix === null ? <OutletsByTime {...props} /> : <OutletsBySubjects {...props} />
}

function OutletsBySubjects({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  const { scale, measure } = figure.settled
  const matrix = (figure.answer.matrix ?? [])
    .filter(({ values, isGap }) => isGap || values.some((value) => value > 0))
    .sort((a, b) => sumOf(b) - sumOf(a))
  return (
    <HeatTable
      corner={t('outlets.outlet')}
      Anchor={PageAnchor}
      columns={drawn.series.map(({ key, label }) => ({ key, label }))}
      rows={matrix.map(({ outlet, values, base, isGap }) => ({
        key: outlet.slug,
        label: outletNameOf(outlet, locale),
        cells: values.map((value, index) => {
          const series = drawn.series[index]!
          const voices = values.reduce((sum, one) => sum + one, 0)
          const shown = isGap ? null : toScale(scale, value, base, voices)
          const short = shown === null ? '' : formatValue(locale.tag, scale, shown) + (scale !== 'count' && value < SMALL ? '*' : '')
          const exact = t(scale === 'voice' ? 'explore.ofVoice' : 'explore.ofBase', {
            count: t(`explore.count.${measure}`, { count: value }),
            base: scale === 'voice' ? voices : base,
          })
          const words = shown === null ? t('coverage.gap') : scale === 'count' ? exact : `${short} · ${exact}`
          const question = narrowTo(narrowTo(figure.settled, series.of), { kind: 'outlet', outlet })
          return {
            value: shown,
            short,
            words: t('explore.heat.caption', { row: outletNameOf(outlet, locale), column: series.label, value: words }),
            href: articlesPath({ ...figure, settled: { ...figure.settled, ...question } }, null, null),
          }
        }),
      }))}
    />
  )
}

/** Outlets that were never collected come last. */
function sumOf({ values, isGap }: { values: number[]; isGap: boolean }): number {
  return isGap ? -1 : values.reduce((sum, value) => sum + value, 0)
}

function OutletsByTime({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  const { scale } = figure.settled
  return (
    <HeatTable
      corner={t('outlets.outlet')}
      Anchor={PageAnchor}
      columns={drawn.points.map(({ from, tick }) => ({ key: from, label: tick }))}
      rows={drawn.series.map((one) => ({
        key: one.key,
        label: `${one.label} · ${one.shown === null ? '' : scale === 'count' ? formatNumber(locale.tag, one.total) : formatValue(locale.tag, scale, one.shown)}`,
        cells: one.values.map((value, index) => ({
          value,
          short: value === null ? '' : formatValue(locale.tag, scale, value),
          words: t('explore.heat.caption', {
            row: one.label,
            column: drawn.points[index]!.label,
            value: value === null ? t('coverage.gap') : one.hover[index]!,
          }),
          href: articlesPath(figure, one.of, figure.answer.bins[index]!),
        })),
      }))}
    />
  )
}

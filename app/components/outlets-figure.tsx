import { LineFigure } from '../charts/line-figure.tsx'
import { formatValue } from '../figures/draw-exploration.ts'
import { drawOutletLines } from '../figures/draw-subject-lines.ts'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import styles from './subject-page.module.css'
import { SwitchLinks } from './switch-links.tsx'
import { usePoints } from './use-points.ts'

/** Articles that mention the subject, a line for each of the outlets that have most of them; as a share of each one's articles, or as their number. */
export function OutletsFigure({ page }: { page: SubjectPageData }) {
  const { t, tag, locale } = useLocale()
  const { points, ticks, open } = usePoints(page, page.subject.slug)
  const { title, base, notes, series, coverage, scale } = drawOutletLines(page, locale)
  return (
    <Figure title={title} base={base} controls={<FigureSwitches page={page} />} notes={notes} leaves={series.length > 0 && 'outlets'}>
      {series.length === 0 ? (
        <p className={styles.none}>{t('subject.notFound')}</p>
      ) : (
        <LineFigure {...{ points, series, ticks, coverage }} format={(value) => formatValue(tag, scale, value)} onChoose={open} />
      )}
    </Figure>
  )
}

function FigureSwitches({ page }: { page: SubjectPageData }) {
  const { t } = useLocale()
  return (
    <>
      <SwitchLinks
        label={t('measure.label')}
        name="measure"
        current={page.measure}
        options={[
          { value: 'share', label: t('measure.share'), isUsual: true },
          { value: 'count', label: t('measure.count') },
        ]}
      />
      <SwitchLinks
        label={t('unit.label')}
        name="by"
        current={page.unit}
        options={(['day', 'week', 'month'] as const).map((value) => ({ value, label: t(`unit.${value}`) }))}
      />
    </>
  )
}

import { LineFigure } from '../charts/line-figure.tsx'
import { type ChartSeries, MOST_LINES } from '../charts/series.ts'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { coverageKey } from '../i18n/coverage-key.ts'
import { formatNumber, formatShare } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import { outletNameIn } from './outlet-name.tsx'
import { subjectNameIn } from './subject-name.tsx'
import styles from './subject-page.module.css'
import { SwitchLinks } from './switch-links.tsx'
import { usePoints } from './use-points.ts'

/** Articles that mention the subject, a line for each of the outlets that have most of them; as a share of each one's articles, or as their number. */
export function OutletsFigure({ page }: { page: SubjectPageData }) {
  const { t, tag, language } = useLocale()
  const { figures, measure, base, subject, undated } = page
  const { points, ticks, open } = usePoints(page, subject.slug)
  const drawn = figures.lines.slice(0, MOST_LINES)
  const series: ChartSeries[] = drawn.map(({ outlet, points: values }) => ({
    key: outlet.slug,
    label: outletNameIn(language, outlet),
    look: outlet.id - 1,
    values: values.map((point) =>
      point.isGap ? null : measure === 'count' ? point.count : point.base === 0 ? null : point.count / point.base,
    ),
  }))
  const coverage = drawn.map(({ outlet, gaps }) => ({
    key: outlet.slug,
    label: outletNameIn(language, outlet),
    gaps: gaps.map((gap) => gap && t(coverageKey(gap))),
  }))
  const format = (value: number) => (measure === 'count' ? formatNumber(tag, value) : formatShare(tag, value))
  return (
    <Figure
      title={t(`subject.byOutlet.${measure}`, { name: subjectNameIn(language, subject) })}
      base={t('subject.base', { found: figures.articles, articles: base.articles, outlets: base.outlets })}
      controls={<FigureSwitches page={page} />}
      notes={useNotes(page, drawn.length, undated)}
    >
      {drawn.length === 0 ? (
        <p className={styles.none}>{t('subject.notFound')}</p>
      ) : (
        <LineFigure {...{ points, series, ticks, format, coverage }} onChoose={open} />
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

/** What the reader must know before believing the figure. */
function useNotes({ figures, filter, today }: SubjectPageData, drawn: number, undated: number): string[] {
  const { t } = useLocale()
  const hasGaps = figures.lines.slice(0, drawn).some((line) => line.gaps.some((gap) => gap !== null))
  return [
    hasGaps && t('coverage.brokenLines'),
    figures.lines.length > drawn && t('subject.moreOutlets', { drawn, all: figures.lines.length }),
    filter.to === today && t('coverage.soFar'),
    undated > 0 && t('subject.undated', { count: undated }),
  ].filter((note) => note !== false)
}

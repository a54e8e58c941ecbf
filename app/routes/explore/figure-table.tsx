import { Link } from '@remix-run/react'
import chart from '../../charts/chart.module.css'
import { ChangeMark } from '../../components/change-mark.tsx'
import { beforeWords, type DrawnSeries, formatValue } from '../../figures/draw-exploration.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { formatOtherCalendars } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ShapeProps } from './shape.ts'

/** The same numbers as the picture, newest first, each leading to its articles: for who cannot see it, and for who wants them. */
export function FigureTable({ figure, drawn, locale }: ShapeProps) {
  const { t } = useLocale()
  const { answer } = figure
  const { scale } = figure.settled
  const hasChange = drawn.series.some(({ change }) => change !== null)
  return (
    <details className={`${chart.twin} ${styles.table}`}>
      <summary>{t('chart.table')}</summary>
      <section className={chart.twinScroll} aria-label={t('chart.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.when')}</th>
              {drawn.series.map((one) => (
                <th key={one.key} scope="col">
                  <bdi>{one.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('explore.total')}</th>
              {drawn.series.map((one) => (
                <td key={one.key} data-total={one.total}>
                  <Link to={articlesPath(figure, one.of, null)}>
                    {one.shown === null ? t('coverage.gap') : formatValue(locale.tag, scale, one.shown)}
                  </Link>
                  {scale !== 'count' && <small>{one.totalWords}</small>}
                </td>
              ))}
            </tr>
            {hasChange && (
              <tr>
                <th scope="row">{t('explore.change')}</th>
                {drawn.series.map((one) => (
                  <td key={one.key}>
                    {one.change && <ChangeMark change={one.change} />}
                    {one.before && <small>{beforeWords(one, scale, locale)}</small>}
                  </td>
                ))}
              </tr>
            )}
            {answer.bins
              .map((bin, index) => (
                <tr key={bin.from}>
                  <th scope="row" title={formatOtherCalendars(locale.tag, bin.from)}>
                    {drawn.points[index]!.label}
                    {drawn.points[index]!.isSoFar && ` · ${t('soFar')}`}
                  </th>
                  {drawn.series.map((one) => (
                    <Cell key={one.key} {...{ figure, drawn, locale, one, index }} />
                  ))}
                </tr>
              ))
              .reverse()}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A gap tells what was collected in part, if anything. */
function Cell({ figure, locale, one, index }: ShapeProps & { one: DrawnSeries; index: number }) {
  const { t } = useLocale()
  const { scale, measure } = figure.settled
  const [value, count] = [one.values[index] ?? null, one.counts[index]!]
  const href = articlesPath(figure, one.of, figure.answer.bins[index]!)
  if (value === null) {
    return (
      <td>
        {t('coverage.gap')}
        {count > 0 && (
          <small>
            <Link to={href}>{t('explore.partly', { count: t(`explore.count.${measure}`, { count }) })}</Link>
          </small>
        )}
      </td>
    )
  }
  return (
    <td>
      {count > 0 ? <Link to={href}>{formatValue(locale.tag, scale, value)}</Link> : formatValue(locale.tag, scale, value)}
      {one.isSmall[index] && '*'}
      {scale !== 'count' && <small>{one.hover[index]}</small>}
    </td>
  )
}

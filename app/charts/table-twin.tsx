import { useLocale } from '../i18n/use-locale.ts'
import styles from './chart.module.css'
import type { ChartPoint, ChartSeries } from './series.ts'

type TwinProps = { points: ChartPoint[]; series: ChartSeries[]; format: (value: number) => string; gap: string }

/** The same numbers as the chart, newest first: for who cannot see it, and for who wants them. */
export function TableTwin({ points, series, format, gap }: TwinProps) {
  const { t } = useLocale()
  return (
    <details className={styles.twin}>
      <summary>{t('chart.table')}</summary>
      <div className={styles.twinScroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.when')}</th>
              {series.map((one) => (
                <th key={one.key} scope="col">
                  <bdi>{one.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .map((point, index) => (
                <tr key={point.from}>
                  <th scope="row">
                    {point.label}
                    {point.isSoFar && ` · ${t('soFar')}`}
                  </th>
                  {series.map((one) => {
                    const value = one.values[index] ?? null
                    return <td key={one.key}>{value === null ? gap : format(value)}</td>
                  })}
                </tr>
              ))
              .reverse()}
          </tbody>
        </table>
      </div>
    </details>
  )
}

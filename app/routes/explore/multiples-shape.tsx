import { Link, useNavigate } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useCourse } from '../../charts/use-course.ts'
import { formatValue } from '../../figures/draw-exploration.ts'
import { fewTicks, MOST_CHARTS, sharedTop } from '../../figures/draw-multiples.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ShapeProps } from './shape.ts'

const TimeChart = lazy(() => import('../../charts/time-chart.tsx'))

/** A small chart for each series, all on one scale, so that their heights can be compared. */
export function MultiplesShape({ figure, drawn, locale }: ShapeProps) {
  const { t, direction } = useLocale()
  const course = useCourse()
  const navigate = useNavigate()
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const { scale } = figure.settled
  const series = drawn.series.slice(0, MOST_CHARTS)
  const top = sharedTop(series)
  return (
    <ul className={styles.multiples}>
      {series.map((one) => (
        <li key={one.key}>
          <h3>
            <Link to={articlesPath(figure, one.of, null)}>
              <bdi>{one.label}</bdi>
            </Link>{' '}
            <small>{one.totalWords}</small>
          </h3>
          <div className={styles.small}>
            {isMounted && (
              <Suspense fallback={null}>
                <TimeChart
                  points={drawn.points}
                  series={[one]}
                  ticks={fewTicks(drawn.ticks)}
                  flags={drawn.flags}
                  format={(value) => formatValue(locale.tag, scale, value)}
                  {...{ direction, course }}
                  hasEndLabels={false}
                  top={top}
                  words={{ gap: t('coverage.gap'), soFar: t('soFar'), before: t('explore.note.beforeShort') }}
                  onChoose={(index) => navigate(articlesPath(figure, one.of, figure.answer.bins[index]!))}
                />
              </Suspense>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

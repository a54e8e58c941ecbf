import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './chart.module.css'
import { type CoverageRow, CoverageStrip } from './coverage-strip.tsx'
import { type ChartPoint, type ChartSeries, strokeOf } from './series.ts'
import { TableTwin } from './table-twin.tsx'
import { TurnTime } from './turn-time.tsx'
import { useCourse } from './use-course.ts'
import { useIsNarrow } from './use-is-narrow.ts'

const LineChart = lazy(() => import('./line-chart.tsx'))

type LineFigureProps = {
  points: ChartPoint[]
  series: ChartSeries[]
  ticks: number[]
  format: (value: number) => string
  coverage?: CoverageRow[]
  onChoose: (index: number) => void
}

/** A chart with what stands around it: the names of its lines on narrow screens, the coverage below, and its table. The chart itself loads after the page. */
export function LineFigure({ points, series, ticks, format, coverage = [], onChoose }: LineFigureProps) {
  const { t, direction } = useLocale()
  const course = useCourse()
  const isNarrow = useIsNarrow()
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const words = { gap: t('coverage.gap'), soFar: t('soFar') }
  return (
    <>
      <div className={styles.frame}>
        {isMounted && (
          <Suspense fallback={<p>{t('loading')}</p>}>
            <LineChart
              {...{ points, series, ticks, format, direction, course, words, onChoose }}
              hasEndLabels={!isNarrow && series.length > 1}
            />
          </Suspense>
        )}
      </div>
      {series.length > 1 && <Legend series={series} />}
      {coverage.length > 0 && <CoverageStrip rows={coverage} points={points} hasEndLabels={!isNarrow && series.length > 1} />}
      <TurnTime />
      <TableTwin {...{ points, series, format }} gap={words.gap} />
    </>
  )
}

function Legend({ series }: { series: ChartSeries[] }) {
  return (
    <ul className={styles.legend}>
      {series.map((one) => (
        <li key={one.key}>
          <svg width="20" height="4" aria-hidden="true">
            <line x1="0" y1="2" x2="20" y2="2" strokeWidth="3" {...strokeOf(one.look)} />
          </svg>
          <bdi>{one.label}</bdi>
        </li>
      ))}
    </ul>
  )
}

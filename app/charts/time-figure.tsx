import { lazy, Suspense, useEffect, useState } from 'react'
import styles from './chart.module.css'
import { type CoverageRow, CoverageStrip } from './coverage-strip.tsx'
import { Legend } from './legend.tsx'
import type { TimeChartProps } from './time-chart.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

const TimeChart = lazy(() => import('./time-chart.tsx'))

type TimeFigureProps = Omit<TimeChartProps, 'hasEndLabels' | 'words'> & {
  coverage: CoverageRow[]
  words: TimeChartProps['words'] & { loading: string; coverage: string; collected: string }
}

/** A chart over time with the names of its lines on narrow screens and the coverage below. The chart itself loads after the page. */
export function TimeFigure({ coverage, words, ...chart }: TimeFigureProps) {
  const isNarrow = useIsNarrow()
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const hasEndLabels = !isNarrow && chart.series.length > 1
  return (
    <>
      <div className={styles.frame}>
        {isMounted && (
          <Suspense fallback={<p>{words.loading}</p>}>
            <TimeChart {...chart} words={words} hasEndLabels={hasEndLabels} />
          </Suspense>
        )}
      </div>
      {chart.series.length > 1 && <Legend series={chart.series} />}
      {coverage.length > 0 && (
        <CoverageStrip rows={coverage} points={chart.points} hasEndLabels={hasEndLabels} course={chart.course} words={words} />
      )}
    </>
  )
}

import { useLocale } from '../i18n/use-locale.ts'
import type { CoverageRow } from './coverage-strip.tsx'
import type { ChartPoint, ChartSeries } from './series.ts'
import { TableTwin } from './table-twin.tsx'
import { TimeFigure } from './time-figure.tsx'
import { TurnTime } from './turn-time.tsx'
import { useCourse } from './use-course.ts'

type LineFigureProps = {
  points: ChartPoint[]
  series: ChartSeries[]
  ticks: number[]
  format: (value: number) => string
  coverage?: CoverageRow[]
  onChoose: (index: number) => void
}

/** Lines over time in the reader's language, and their table. */
export function LineFigure({ points, series, ticks, format, coverage = [], onChoose }: LineFigureProps) {
  const { t, direction } = useLocale()
  const course = useCourse()
  const words = {
    gap: t('coverage.gap'),
    soFar: t('soFar'),
    loading: t('loading'),
    coverage: t('coverage.strip'),
    collected: t('coverage.state.collected'),
  }
  return (
    <>
      <TimeFigure {...{ points, series, ticks, format, direction, course, words, coverage, onChoose }} />
      <TurnTime />
      <TableTwin {...{ points, series, format }} gap={words.gap} />
    </>
  )
}

import { onDays, writeQuestion } from '../filters/question.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { narrowTo, type SeriesOf } from './series-of.ts'

/** The address of exactly the articles that a number of a figure is made of: a series (or all of it) on some days (or all), on days that were wholly collected. */
export function articlesPath({ settled }: ExplorationFigure, of: SeriesOf | null, days: { from: string; to: string } | null): string {
  const { scale: _, split: __, shape: ___, unit: ____, compare: _____, ...question } = settled
  const narrowed = of === null ? question : narrowTo(question, of)
  const params = writeQuestion(days === null ? narrowed : onDays(narrowed, days))
  params.set('collected', '1')
  return `/articles?${params}`
}

import type { Bar } from '../charts/bar-chart.tsx'
import type { CoverageRow } from '../charts/coverage-strip.tsx'
import type { HeatMap } from '../charts/heat-table.tsx'
import type { ChartFlag, ChartPoint, ChartSeries } from '../charts/series.ts'
import type { DrawnCalendar } from '../figures/draw-calendar.ts'
import type { Scale } from '../figures/exploration.ts'
import type { Locale } from '../i18n/locale.ts'

/** A figure in a reader's words, with everything that leaves with it: plain data, so that it can be drawn in another thread and kept. */
export type Plate = {
  locale: Locale
  /** Which way time runs. */
  course: 'ltr' | 'rtl'
  title: string
  /** The measure, range and outlets in words. */
  subtitle: string
  /** "41 articles of 412 collected articles in 9 outlets". */
  base: string
  /** What a reader must know before believing it. */
  notes: string[]
  /** The numbers in words, for who cannot see the picture. */
  alt: string
  drawing: Drawing
  /** As a person reads it: newest first, in the reader's digits. */
  twin: { header: string[]; rows: string[][] }
  /** As a program reads it. */
  table: DataTable
}

/** What the picture is drawn from; the page draws the same. */
export type Drawing = TimeDrawing | MultiplesDrawing | BarsDrawing | PairsDrawing | HeatDrawing | CalendarDrawing | NoDrawing
type BarsDrawing = { kind: 'bars'; bars: Omit<Bar, 'href'>[]; gap: string }
export type TimeDrawing = TimeAxis & { kind: 'time'; series: ChartSeries[]; isStacked: boolean; coverage: CoverageRow[] }
/** A small chart for each series, all up to `top`. */
export type MultiplesDrawing = TimeAxis & { kind: 'multiples'; series: (ChartSeries & { detail: string })[]; top: number }
/** Two bars for each thing, growing away from one axis; their lengths are parts of `top`. */
export type PairsDrawing = {
  kind: 'pairs'
  sides: [Side, Side]
  groups: { label: string; lines: { key: string; label: string; values: [PairValue, PairValue] }[] }[]
  top: number
}
type Side = { label: string; look: number }
type PairValue = { value: number; words: string }
type HeatDrawing = HeatMap & { kind: 'heat' }
type CalendarDrawing = DrawnCalendar & { kind: 'calendar' }
/** Nothing was found: said instead of drawn. */
type NoDrawing = { kind: 'nothing'; words: string }
type TimeAxis = { points: ChartPoint[]; ticks: number[]; flags: ChartFlag[]; scale: Scale }

/** What a column holds: days are `YYYY-MM-DD`, shares parts of one. */
export type ColumnType = 'day' | 'words' | 'number' | 'share'
export type Cell = string | number | null

/** `key` names a row in every language, so that two makings of a figure can be compared; `value` is its number, null for a gap. */
export type DataTable = {
  columns: { label: string; type: ColumnType }[]
  rows: { key: string; value: number | null; label: string; cells: Cell[] }[]
}

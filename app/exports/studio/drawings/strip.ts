import type { CoverageRow } from '../../../charts/coverage-strip.tsx'
import { END_LABELS_PX, Y_AXIS_PX } from '../../../charts/measures.ts'
import { box, gapPattern, type Piece } from '../drawing.ts'
import { wrapText } from '../wrap-text.ts'

const ROW_PX = 16
const BAR_PX = 7
const SIZE_PX = 11
const MOST_ROWS = 12

/** Below a chart, point by point under its lines: what was collected, a row for each outlet. Null where there is nothing to show. */
export function drawStrip(coverage: CoverageRow[], points: number, course: 'ltr' | 'rtl', widthPx: number): Piece | null {
  const rows = coverage.slice(0, MOST_ROWS)
  if (rows.length === 0) return null
  const isRtl = course === 'rtl'
  const left = isRtl ? END_LABELS_PX : Y_AXIS_PX
  const step = (widthPx - Y_AXIS_PX - END_LABELS_PX) / points
  const cells = rows.flatMap(({ gaps }, row) =>
    gaps.map((gap, index) =>
      box({
        x: left + (isRtl ? points - 1 - index : index) * step + 0.5,
        y: row * ROW_PX + 4,
        width: Math.max(0.5, step - 1),
        height: BAR_PX,
        fill: gap === null ? 'accent' : 'url(#not-collected)',
        opacity: gap === null ? 0.35 : 1,
      }),
    ),
  )
  return {
    markup: gapPattern + cells.join(''),
    labels: rows.map(({ label }, row) => ({
      text: wrapText(label, { widthPx: END_LABELS_PX - 20, sizePx: SIZE_PX, mostLines: 1 })[0] ?? '',
      x: isRtl ? END_LABELS_PX - 12 : widthPx - END_LABELS_PX + 12,
      y: row * ROW_PX + 11,
      sizePx: SIZE_PX,
      isBold: false,
      anchor: isRtl ? 'end' : 'start',
      ink: 'ink-soft',
      direction: 'auto',
    })),
    heightPx: rows.length * ROW_PX,
    expected: [],
  }
}

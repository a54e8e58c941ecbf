import { type ChartSeries, HUES, strokeOf } from '../../../charts/series.ts'
import { type Piece, round } from '../drawing.ts'
import type { PageSide } from '../page-side.ts'
import { measureText } from '../shape-text.ts'

const SIZE_PX = 13
const SAMPLE_PX = 22
const GAP_PX = 18
const ROW_PX = 22

/** The lines by colour, dash and name, in as many rows as they need. Nothing for a single line: the title names it. */
export function drawLegend(series: ChartSeries[], side: PageSide, widthPx: number): Piece {
  const none: Piece = { markup: '', labels: [], heightPx: 0, expected: [] }
  if (series.length < 2) return none
  let [at, row] = [0, 0]
  const items = series.map((one) => {
    const lengthPx = SAMPLE_PX + 6 + measureText(one.label, SIZE_PX)
    if (at > 0 && at + lengthPx > widthPx) [at, row] = [0, row + 1]
    const place = { at, y: row * ROW_PX + 12 }
    at += lengthPx + GAP_PX
    return { one, place }
  })
  return {
    markup: items.map(({ one, place }) => sample(one.look, side.at(place.at, SAMPLE_PX), place.y)).join(''),
    labels: items.map(({ one, place }) => ({
      text: one.label,
      x: side.at(place.at + SAMPLE_PX + 6),
      y: place.y + 4.5,
      sizePx: SIZE_PX,
      isBold: false,
      anchor: side.start,
      ink: 'ink',
      direction: 'auto',
    })),
    heightPx: (row + 1) * ROW_PX + 4,
    expected: [],
  }
}

function sample(look: number, x: number, y: number): string {
  const { stroke, strokeDasharray } = strokeOf(look)
  const dash = look < HUES ? '' : ` stroke-dasharray="${strokeDasharray}"`
  return `<line x1="${round(x)}" y1="${y}" x2="${round(x + SAMPLE_PX)}" y2="${y}" stroke="${stroke}" stroke-width="3"${dash}/>`
}

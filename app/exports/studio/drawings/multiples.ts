import { directionOf } from '../../../i18n/languages.ts'
import type { MultiplesDrawing, Plate } from '../../plate.ts'
import { joinPieces, movePiece, type Piece } from '../drawing.ts'
import { type PageSide, pageSide } from '../page-side.ts'
import { wrapText } from '../wrap-text.ts'
import { drawChart } from './time.ts'

const GAP_PX = 20
const CHART_PX = 130
const HEAD_PX = 40

/** A small chart for each series, its name and whole above it, side by side in the direction of reading. */
export async function drawMultiples(plate: Plate, drawing: MultiplesDrawing, widthPx: number): Promise<Piece> {
  const columns = widthPx >= 700 ? 3 : 2
  const ownPx = Math.floor((widthPx - GAP_PX * (columns - 1)) / columns)
  const side = pageSide(directionOf(plate.locale.language), widthPx)
  const pieces: Piece[] = []
  for (const [index, one] of drawing.series.entries()) {
    const y = Math.floor(index / columns) * (HEAD_PX + CHART_PX + GAP_PX)
    const fromStart = (index % columns) * (ownPx + GAP_PX)
    const size = { width: ownPx, height: CHART_PX }
    const chart = await drawChart(plate, drawing, [one], { id: `chart-${index}`, hasEndLabels: false, top: drawing.top, size })
    pieces.push(movePiece(chart, side.at(fromStart, ownPx), y + HEAD_PX), head(one, side, { fromStart, y, ownPx }))
  }
  const rows = Math.ceil(drawing.series.length / columns)
  return joinPieces(pieces, rows * (HEAD_PX + CHART_PX + GAP_PX) - GAP_PX)
}

type Place = { fromStart: number; y: number; ownPx: number }

function head({ label, detail }: { label: string; detail: string }, side: PageSide, { fromStart, y, ownPx }: Place): Piece {
  const shared = { x: side.at(fromStart), anchor: side.start } as const
  const shorten = (text: string, sizePx: number, isBold: boolean) =>
    wrapText(text, { widthPx: ownPx, sizePx, isBold, mostLines: 1 })[0] ?? ''
  return {
    markup: '',
    labels: [
      { ...shared, text: shorten(label, 13, true), y: y + 13, sizePx: 13, isBold: true, ink: 'ink', direction: 'auto' },
      { ...shared, text: shorten(detail, 11, false), y: y + 30, sizePx: 11, isBold: false, ink: 'ink-soft', direction: side.direction },
    ],
    heightPx: HEAD_PX,
    expected: [],
  }
}

import { strokeOf } from '../../../charts/series.ts'
import type { PairsDrawing } from '../../plate.ts'
import { box, joinPieces, movePiece, type Piece } from '../drawing.ts'
import type { Label } from '../label.ts'
import type { PageSide } from '../page-side.ts'
import { wrapText } from '../wrap-text.ts'

const ROW_PX = 26
const HEAD_PX = 26
const BAR_PX = 14
const SIZE_PX = 12

/** The parts of a row: its name, and the two halves on either side of the axis. */
type Columns = { namePx: number; halfPx: number; side: PageSide }

/** Two bars for each thing, away from one axis, under the names of their sides; what belongs together stands under its own heading. */
export function drawPairs({ sides, groups, top }: PairsDrawing, side: PageSide, widthPx: number): Piece {
  const namePx = widthPx * 0.28
  const columns: Columns = { namePx, halfPx: (widthPx - namePx) / 2, side }
  const pieces: Piece[] = [drawSides(sides, columns)]
  let y = HEAD_PX
  for (const [number, { label, lines }] of groups.entries()) {
    pieces.push(movePiece(drawHeading(label, side, widthPx), 0, y))
    y += HEAD_PX
    for (const [index, line] of lines.entries()) {
      pieces.push(movePiece(drawLine(line, { id: `mark-${number}-${index}`, sides, top }, columns), 0, y))
      y += ROW_PX
    }
  }
  return joinPieces(pieces, y)
}

function drawSides(sides: PairsDrawing['sides'], { namePx, halfPx, side }: Columns): Piece {
  const shared = { y: 16, sizePx: SIZE_PX, isBold: true, ink: 'ink', direction: side.direction } as const
  const labels: Label[] = [
    { ...shared, text: sides[0].label, x: side.at(namePx + halfPx - 8), anchor: side.end },
    { ...shared, text: sides[1].label, x: side.at(namePx + halfPx + 8), anchor: side.start },
  ]
  return { markup: '', labels, heightPx: HEAD_PX, expected: [] }
}

function drawHeading(text: string, side: PageSide, widthPx: number): Piece {
  const shown = wrapText(text, { widthPx, sizePx: SIZE_PX, isBold: true, mostLines: 1 })[0] ?? ''
  const label: Label = {
    text: shown,
    x: side.at(0),
    y: 18,
    sizePx: SIZE_PX,
    isBold: true,
    anchor: side.start,
    ink: 'ink-soft',
    direction: side.direction,
  }
  return { markup: '', labels: [label], heightPx: HEAD_PX, expected: [] }
}

type Line = PairsDrawing['groups'][number]['lines'][number]
type LineOptions = { id: string; sides: PairsDrawing['sides']; top: number }

function drawLine({ label, values }: Line, { id, sides, top }: LineOptions, { namePx, halfPx, side }: Columns): Piece {
  const axis = namePx + halfPx
  // Bars leave room for what is written at their ends.
  const longestPx = halfPx * 0.58
  const shared = { y: 17, sizePx: SIZE_PX, isBold: false, ink: 'ink' } as const
  const name = wrapText(label, { widthPx: namePx - 8, sizePx: SIZE_PX, mostLines: 1 })[0] ?? ''
  const labels: Label[] = [{ ...shared, text: name, x: side.at(0), anchor: side.start, direction: 'auto' }]
  const expected: string[] = []
  const boxes = values.map(({ value, words }, index) => {
    const lengthPx = (value / top) * longestPx
    const isFirst = index === 0
    const end = isFirst ? axis - lengthPx - 6 : axis + lengthPx + 6
    labels.push({ ...shared, text: words, x: side.at(end), anchor: isFirst ? side.end : side.start, sizePx: 11, direction: side.direction })
    if (lengthPx === 0) return ''
    const ink = /--([\w-]+)/.exec(strokeOf(sides[isFirst ? 0 : 1].look).stroke)![1]!
    expected.push(`${id}-${index}`)
    const x = side.at(isFirst ? axis - lengthPx - 1 : axis + 1, lengthPx)
    return box({ id: `${id}-${index}`, x, y: 6, width: lengthPx, height: BAR_PX, fill: ink, radius: 2 })
  })
  return { markup: boxes.join(''), labels, heightPx: ROW_PX, expected }
}

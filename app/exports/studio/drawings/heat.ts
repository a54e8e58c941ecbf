import { type HeatMap, MOST_WITH_NUMBERS } from '../../../charts/heat-table.tsx'
import { isolate } from '../../../figures/name-series.ts'
import { formatNumber } from '../../../i18n/format.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { box, gapPattern, joinPieces, movePiece, type Piece } from '../drawing.ts'
import type { Label } from '../label.ts'
import type { PageSide } from '../page-side.ts'
import { drawParagraph } from '../paragraph.ts'
import { measureText } from '../shape-text.ts'
import { wrapText } from '../wrap-text.ts'

const ROW_PX = 28
const LINE_PX = 15
const SIZE_PX = 12
const HEAD_PX = 11

/** As the page shades them. */
const DARKEST = 0.5

type Grid = { namesPx: number; stepPx: number; headPx: number; side: PageSide }

/** Shaded cells, darker for more; hatched: not collected. Numbers stand in them where they are wide enough. */
export function drawHeat(map: HeatMap, locale: Locale, side: PageSide, widthPx: number): Piece {
  const { rows } = map
  const widest = Math.max(...rows.map(({ label }) => measureText(label, SIZE_PX)))
  const namesPx = Math.min(widthPx * 0.34, widest + 14)
  const stepPx = (widthPx - namesPx) / Math.max(1, map.columns.length)
  const { columns, key } = numberColumns(map.columns, stepPx, locale)
  const above = drawParagraph(key, { side, widthPx, sizePx: SIZE_PX, ink: 'ink', mostLines: 6, afterPx: 8 })
  const head = drawHead(columns, { namesPx, stepPx, headPx: 0, side }, widthPx)
  const headPx = above.heightPx + head.heightPx
  const grid = { namesPx, stepPx, headPx, side }
  const top = Math.max(...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)), Number.MIN_VALUE)
  const drawn = rows.map((row, index) => drawRow(row, { index, top, hasNumbers: columns.length <= MOST_WITH_NUMBERS }, grid))
  const frame: Piece = { markup: gapPattern, labels: [], heightPx: 0, expected: [] }
  return joinPieces([frame, above, movePiece(head, 0, above.heightPx), ...drawn], headPx + rows.length * ROW_PX)
}

/** Names of columns: all of them, in lines, where there are few; of many every so many. */
function drawHead(columns: HeatMap['columns'], { namesPx, stepPx, side }: Grid, widthPx: number): Piece {
  const isFew = columns.length <= MOST_WITH_NUMBERS
  const longest = Math.max(...columns.map(({ label }) => measureText(label, HEAD_PX)))
  const every = isFew ? 1 : Math.ceil((longest + 8) / stepPx)
  const shown = columns.flatMap(({ label }, index) => {
    if (index % every !== 0) return []
    const lines = isFew ? wrapHead(label, stepPx) : [label]
    const isCut = namesPx + index * stepPx + measureText(label, HEAD_PX) > widthPx
    return isFew || !isCut ? [{ index, lines }] : []
  })
  const most = Math.max(...shown.map(({ lines }) => lines.length))
  const labels = shown.flatMap(({ index, lines }) =>
    lines.map((text, line): Label => {
      const y = (most - lines.length + line + 1) * LINE_PX - 4
      const place = { text, y, sizePx: HEAD_PX, isBold: false, ink: 'ink-soft', direction: 'auto' } as const
      if (isFew) return { ...place, x: side.at(namesPx + (index + 0.5) * stepPx), anchor: 'middle' }
      return { ...place, x: side.at(namesPx + index * stepPx), anchor: side.start }
    }),
  )
  return { markup: '', labels, heightPx: most * LINE_PX + 4, expected: [] }
}

function wrapHead(label: string, stepPx: number): string[] {
  return wrapText(label, { widthPx: stepPx - 4, sizePx: HEAD_PX, mostLines: 3 })
}

/** Columns that are too narrow for their names get numbers, and the names stand above by these. */
function numberColumns(columns: HeatMap['columns'], stepPx: number, { tag }: Locale): { columns: HeatMap['columns']; key: string } {
  const hasRoom =
    columns.length > MOST_WITH_NUMBERS || columns.every(({ label }) => !wrapHead(label, stepPx).some((line) => line.endsWith('…')))
  if (hasRoom) return { columns, key: '' }
  const numbered = columns.map(({ key, label }, index) => ({ key, label: formatNumber(tag, index + 1), name: label }))
  return { columns: numbered, key: numbered.map(({ label, name }) => `${label}: ${isolate(name)}`).join(' · ') }
}

type RowPlace = { index: number; top: number; hasNumbers: boolean }

function drawRow(
  { label, cells }: HeatMap['rows'][number],
  { index, top, hasNumbers }: RowPlace,
  { namesPx, stepPx, headPx, side }: Grid,
): Piece {
  const y = headPx + index * ROW_PX
  const name = wrapText(label, { widthPx: namesPx - 10, sizePx: SIZE_PX, mostLines: 1 })[0] ?? ''
  const shared = { y: y + ROW_PX / 2 + 4, sizePx: SIZE_PX, isBold: false, ink: 'ink' } as const
  const labels: Label[] = [{ ...shared, text: name, x: side.at(0), anchor: side.start, direction: 'auto' }]
  const expected: string[] = []
  const boxes = cells.map(({ value, short }, column) => {
    const fromStart = namesPx + column * stepPx
    const place = { x: side.at(fromStart, stepPx) + 1, y: y + 1, width: Math.max(1, stepPx - 2), height: ROW_PX - 2, radius: 3 }
    if (value === null) return box({ ...place, fill: 'url(#not-collected)' })
    if (hasNumbers && measureText(short, HEAD_PX) <= stepPx - 4)
      labels.push({ ...shared, text: short, x: place.x + place.width / 2, anchor: 'middle', sizePx: HEAD_PX, direction: side.direction })
    if (value === 0) return box({ ...place, fill: 'wash' })
    const id = `mark-${index}-${column}`
    expected.push(id)
    return box({ ...place, fill: 'wash' }) + box({ ...place, id, fill: 'accent', opacity: (value / top) * DARKEST })
  })
  return { markup: boxes.join(''), labels, heightPx: ROW_PX, expected }
}

import type { CalendarMonth } from '../../../charts/calendar-map.tsx'
import type { DrawnCalendar } from '../../../figures/draw-calendar.ts'
import { box, gapPattern, joinPieces, movePiece, type Piece } from '../drawing.ts'
import type { Label } from '../label.ts'
import { type PageSide, pageSide } from '../page-side.ts'

const CELL_PX = 25
const SHEET_PX = 7 * CELL_PX
const GAP_PX = 17
const HEAD_PX = 42
/** The most rows of weeks that a month touches. */
const WEEKS = 6
const DARKEST = 0.5

/** Days as in a wall calendar, a sheet a month, darker for more; hatched: not collected. */
export function drawCalendar({ months, weekdays }: DrawnCalendar, side: PageSide, widthPx: number): Piece {
  const columns = Math.max(1, Math.floor((widthPx + GAP_PX) / (SHEET_PX + GAP_PX)))
  const top = Math.max(...months.flatMap(({ days }) => days.map(({ value }) => value ?? 0)), Number.MIN_VALUE)
  const height = HEAD_PX + WEEKS * CELL_PX
  const sheets = months.map((month, index) => {
    const fromStart = (index % columns) * (SHEET_PX + GAP_PX)
    const sheet = drawMonth(month, weekdays, { top, side: pageSide(side.direction, SHEET_PX), index })
    return movePiece(sheet, side.at(fromStart, SHEET_PX), Math.floor(index / columns) * height)
  })
  const frame: Piece = { markup: gapPattern, labels: [], heightPx: 0, expected: [] }
  return joinPieces([frame, ...sheets], Math.ceil(months.length / columns) * height)
}

type SheetPlace = { top: number; side: PageSide; index: number }

function drawMonth({ label, offset, days }: CalendarMonth, weekdays: string[], { top, side, index: month }: SheetPlace): Piece {
  const middle = (column: number) => side.at((column + 0.5) * CELL_PX)
  const small = { sizePx: 11, isBold: false, anchor: 'middle', direction: side.direction } as const
  const labels: Label[] = [
    { text: label, x: side.at(0), y: 14, sizePx: 13, isBold: true, anchor: side.start, ink: 'ink', direction: side.direction },
    ...weekdays.map((text, column): Label => ({ ...small, text, x: middle(column), y: 34, ink: 'ink-soft' })),
  ]
  const expected: string[] = []
  const boxes = days.map(({ value, date }, day) => {
    const [column, week] = [(offset + day) % 7, Math.floor((offset + day) / 7)]
    const place = {
      x: side.at(column * CELL_PX, CELL_PX) + 1,
      y: HEAD_PX + week * CELL_PX + 1,
      width: CELL_PX - 2,
      height: CELL_PX - 2,
      radius: 3,
    }
    labels.push({ ...small, text: date, x: middle(column), y: place.y + 15.5, ink: value === null ? 'ink-soft' : 'ink' })
    if (value === null) return box({ ...place, fill: 'url(#not-collected)' })
    if (value === 0) return box({ ...place, fill: 'wash' })
    const id = `mark-${month}-${day}`
    expected.push(id)
    return box({ ...place, fill: 'wash' }) + box({ ...place, id, fill: 'accent', opacity: (value / top) * DARKEST })
  })
  return { markup: boxes.join(''), labels, heightPx: 0, expected }
}

import type { Piece } from './drawing.ts'
import type { PageSide } from './page-side.ts'
import { wrapText } from './wrap-text.ts'

type ParagraphOptions = {
  side: PageSide
  widthPx: number
  sizePx: number
  ink: string
  mostLines: number
  afterPx: number
  isBold?: boolean
}

/** Arabic letters reach further up and down than Latin ones. */
const LINE_HEIGHT = 1.55

/** Lines of a sentence from where its language begins. An empty one takes no room. */
export function drawParagraph(text: string, { side, widthPx, sizePx, ink, mostLines, afterPx, isBold = false }: ParagraphOptions): Piece {
  if (text === '') return { markup: '', labels: [], heightPx: 0, expected: [] }
  const linePx = Math.round(sizePx * LINE_HEIGHT)
  const lines = wrapText(text, { widthPx, sizePx, isBold, mostLines })
  return {
    markup: '',
    labels: lines.map((line, index) => ({
      text: line,
      x: side.at(0),
      y: index * linePx + linePx * 0.72,
      sizePx,
      isBold,
      anchor: side.start,
      ink,
      direction: side.direction,
    })),
    heightPx: lines.length * linePx + afterPx,
    expected: [],
  }
}

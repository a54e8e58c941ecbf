import { directionOf } from '../../i18n/languages.ts'
import type { Plate } from '../plate.ts'
import { joinPieces, movePiece, type Piece, round } from './drawing.ts'
import { drawBars } from './drawings/bars.ts'
import { drawCalendar } from './drawings/calendar.ts'
import { drawHeat } from './drawings/heat.ts'
import { drawMultiples } from './drawings/multiples.ts'
import { drawPairs } from './drawings/pairs.ts'
import { drawTime } from './drawings/time.ts'
import { isolateLabel, type Label } from './label.ts'
import { fontFamily } from './open-fonts.ts'
import type { Credit, Look } from './order.ts'
import { type PageSide, pageSide } from './page-side.ts'
import { paint, paintMarkup, type Theme } from './paints.ts'
import { drawParagraph } from './paragraph.ts'

/** A picture before it is rastered: SVG whose texts stand in `labels`, too, by their ids. */
export type Picture = { svg: string; widthPx: number; heightPx: number; labels: Label[]; expected: string[] }

/** Title, measure and base above; the drawing with its legend; below it what must be known, the source and the code. */
export async function composePicture(plate: Plate, look: Look, credit: Credit): Promise<Picture> {
  const widthPx = look.layoutPx
  const marginPx = widthPx >= 700 ? 28 : 20
  const insidePx = widthPx - 2 * marginPx
  const side = pageSide(directionOf(plate.locale.language), insidePx)
  const parts = [...drawHead(plate, side, insidePx), await drawDrawing(plate, side, insidePx), ...drawFoot(plate, credit, side, insidePx)]
  let y = marginPx
  const placed = parts.map((part) => {
    const moved = movePiece(part, marginPx, y)
    y += part.heightPx
    return moved
  })
  const sheet = joinPieces(placed, y + marginPx)
  return {
    svg: writeSvg(sheet, look.theme, widthPx),
    widthPx,
    heightPx: Math.ceil(sheet.heightPx),
    labels: sheet.labels,
    expected: sheet.expected,
  }
}

function drawHead({ title, subtitle, base }: Plate, side: PageSide, widthPx: number): Piece[] {
  const titlePx = widthPx >= 640 ? 22 : 18
  return [
    drawParagraph(title, { side, widthPx, sizePx: titlePx, isBold: true, ink: 'ink', mostLines: 4, afterPx: 2 }),
    drawParagraph(subtitle, { side, widthPx, sizePx: 14, ink: 'ink-soft', mostLines: 4, afterPx: 0 }),
    drawParagraph(base, { side, widthPx, sizePx: 14, ink: 'ink-soft', mostLines: 3, afterPx: 12 }),
  ]
}

function drawDrawing(plate: Plate, side: PageSide, widthPx: number): Promise<Piece> | Piece {
  const { drawing } = plate
  switch (drawing.kind) {
    case 'time':
      return drawTime(plate, drawing, widthPx)
    case 'multiples':
      return drawMultiples(plate, drawing, widthPx)
    case 'bars':
      return drawBars(drawing, side, widthPx)
    case 'pairs':
      return drawPairs(drawing, side, widthPx)
    case 'heat':
      return drawHeat(drawing, plate.locale, side, widthPx)
    case 'calendar':
      return drawCalendar(drawing, side, widthPx)
    case 'nothing':
      return drawParagraph(drawing.words, { side, widthPx, sizePx: 16, ink: 'ink', mostLines: 4, afterPx: 16 })
  }
}

function drawFoot({ notes }: Plate, { source, code }: Credit, side: PageSide, widthPx: number): Piece[] {
  const small = { side, widthPx, sizePx: 12, ink: 'ink-soft', mostLines: 4, afterPx: 1 }
  const rule: Piece = {
    markup: `<line x1="0" x2="${widthPx}" y1="14" y2="14" stroke="var(--line-soft)"/>`,
    labels: [],
    heightPx: 20,
    expected: [],
  }
  return [
    rule,
    ...notes.map((note) => drawParagraph(note, small)),
    drawParagraph(source, { ...small, ink: 'ink' }),
    drawParagraph(code ?? '', { ...small, ink: 'ink' }),
  ]
}

function writeSvg(sheet: Piece, theme: Theme, widthPx: number): string {
  const heightPx = Math.ceil(sheet.heightPx)
  const paper = theme === 'transparent' ? '' : `<rect width="${widthPx}" height="${heightPx}" fill="${paint(theme, 'paper')}"/>`
  const texts = sheet.labels.map((label, index) => writeText(label, index, theme)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="${fontFamily}">`,
    paper,
    paintMarkup(theme, sheet.markup),
    texts,
    '</svg>',
  ].join('')
}

/** What resvg drew, as a file of its own: it needs no typeface and no other file, and says in words what it shows, which resvg drops. */
export function titleSvg(outlined: string, { title, alt, locale }: Plate): string {
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`
  return outlined.replace(
    /<svg ([^>]*)>/,
    (_, attributes: string) => `<svg role="img" xml:lang="${locale.language}" ${attributes}>${words}`,
  )
}

function writeText(label: Label, index: number, theme: Theme): string {
  const { x, y, sizePx, isBold, anchor, ink } = label
  const weight = isBold ? ' font-weight="700"' : ''
  return `<text id="${labelId(index)}" x="${round(x)}" y="${round(y)}" font-size="${sizePx}" text-anchor="${anchor}" fill="${paint(theme, ink)}"${weight}>${escapeXml(isolateLabel(label))}</text>`
}

/** What a label is called in the SVG and in what resvg made of it. */
export function labelId(index: number): string {
  return `label-${index}`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

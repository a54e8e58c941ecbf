import PDFDocument from 'pdfkit'
import { type Hatch, readShapes, type Shape } from './read-shapes.ts'

/** A sheet of a PDF: what resvg made of a picture, in which everything is a path. */
export type Sheet = { outlined: string; widthPx: number; heightPx: number; title: string; alt: string }

/** A pixel of the layout, as everywhere, is a 96th of an inch; PDF counts 72nds. */
const POINTS_PER_PX = 0.75

/** Pictures as vectors, a page of its own size for each. Letters are outlines, so that no reader needs our typeface; the words stand in the file as each figure's alternative text. */
export async function writePdf(sheets: Sheet[], language: string): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: sheets[0]?.title ?? '', Creator: 'Rasad' },
  })
  const written = gather(document)
  for (const sheet of sheets) {
    document.addPage({ size: [sheet.widthPx * POINTS_PER_PX, sheet.heightPx * POINTS_PER_PX], margin: 0 })
    document.addStructure(
      document.struct('Figure', { title: sheet.title, alt: sheet.alt, lang: language }, () => drawSheet(document, sheet)),
    )
  }
  document.end()
  return written
}

function gather(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
}

function drawSheet(document: PDFKit.PDFDocument, { outlined }: Sheet): void {
  // SVG cuts off sharp joints sooner than PDF does.
  document.scale(POINTS_PER_PX).miterLimit(4)
  for (const shape of readShapes(outlined)) drawShape(document, shape)
}

function drawShape(document: PDFKit.PDFDocument, shape: Shape): void {
  document.save()
  for (const matrix of shape.matrices) document.transform(...matrix)
  if (shape.clip) document.path(shape.clip).clip()
  if (shape.hatch) drawHatch(document, shape, shape.hatch)
  if (shape.fill)
    document
      .path(shape.path)
      .fillOpacity(shape.fillOpacity)
      .fill(shape.fill, shape.isEvenOdd ? 'even-odd' : 'non-zero')
  if (shape.stroke) {
    document.path(shape.path).lineWidth(shape.strokeWidth).strokeOpacity(shape.strokeOpacity)
    if (shape.dashes.length > 0) document.dash(shape.dashes[0]!, { space: shape.dashes[1] ?? shape.dashes[0]! })
    document.stroke(shape.stroke)
  }
  document.restore()
}

/** Lines over the shape's box, cut at its edges. Our patterns are all of parallel lines. */
function drawHatch(
  document: PDFKit.PDFDocument,
  { path, box }: Shape,
  { matrix, stepPx, atPx, stroke, strokeWidth, opacity }: Hatch,
): void {
  document.save()
  document.path(path).clip()
  document.transform(...matrix)
  const reach = Math.ceil(Math.abs(box.left) + Math.abs(box.right) + Math.abs(box.top) + Math.abs(box.bottom))
  const [first, last] = reachOf(box, matrix)
  for (let x = Math.floor(first / stepPx) * stepPx + atPx; x <= last; x += stepPx) document.moveTo(x, -reach).lineTo(x, reach)
  document.lineWidth(strokeWidth).strokeOpacity(opacity).stroke(stroke)
  document.restore()
}

/** From where to where a box reaches along the pattern's own x axis. */
function reachOf(box: Shape['box'], [a, b]: Hatch['matrix']): [first: number, last: number] {
  const along = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => x * a + y * b))
  return [Math.min(...along), Math.max(...along)]
}

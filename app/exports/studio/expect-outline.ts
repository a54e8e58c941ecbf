import { isolateLabel, type Label } from './label.ts'
import { openFonts } from './open-fonts.ts'
import { type Contour, readContours } from './outlines.ts'
import { shapeLine } from './shape-text.ts'

/** Where each contour of each letter of a label belongs, as the typeface itself says, by HarfBuzz and not by what drew the picture. */
export function expectOutline(label: Label): { contours: Contour[]; missing: string[]; left: number; right: number } {
  const { glyphs, advance, font, missing } = shapeLine(isolateLabel(label), label.isBold)
  const scale = label.sizePx / openFonts().unitsPerEm
  const widthPx = advance * scale
  const left = label.x - { start: 0, middle: widthPx / 2, end: widthPx }[label.anchor]
  const contours = glyphs.flatMap(({ id, x, y }) =>
    outlineOf(id, label.isBold, () => font.glyphToPath(id)).map((one) => ({
      left: left + (x + one.left) * scale,
      right: left + (x + one.right) * scale,
      top: label.y - (y + one.bottom) * scale,
      bottom: label.y - (y + one.top) * scale,
    })),
  )
  return { contours, missing, left, right: left + widthPx }
}

const known = new Map<string, Contour[]>()

function outlineOf(id: number, isBold: boolean, read: () => string): Contour[] {
  const key = `${isBold} ${id}`
  const contours = known.get(key) ?? readContours(read())
  known.set(key, contours)
  return contours
}

import bidiFactory from 'bidi-js'
import { Buffer, type Font, shape } from 'harfbuzzjs'
import { openFonts } from './open-fonts.ts'

/** A glyph of a shaped line; positions in font units from the line's left end. `id` 0 is a character that the typeface does not have. */
export type ShapedGlyph = { id: number; x: number; y: number; at: number }
export type ShapedLine = { glyphs: ShapedGlyph[]; advance: number; font: Font; missing: string[] }

const bidi = bidiFactory()
const known = new Map<string, ShapedLine>()
const MOST_KNOWN = 2_000

/** Shapes a line with the typeface itself: joined letters, and runs of both directions in the order in which they are read. */
export function shapeLine(text: string, isBold: boolean): ShapedLine {
  const key = (isBold ? 'b' : 'r') + text
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const fonts = openFonts()
  const line = shapeRuns(text, isBold ? fonts.bold : fonts.regular)
  known.set(key, line)
  return line
}

/** How wide a line is, in pixels. */
export function measureText(text: string, sizePx: number, isBold = false): number {
  return (shapeLine(text, isBold).advance * sizePx) / openFonts().unitsPerEm
}

function shapeRuns(text: string, font: Font): ShapedLine {
  const glyphs: ShapedGlyph[] = []
  const missing = new Set<string>()
  let advance = 0
  for (const run of orderRuns(text)) {
    const buffer = new Buffer()
    buffer.addText(text.slice(run.from, run.to))
    buffer.guessSegmentProperties()
    buffer.setDirection(run.level % 2 === 1 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
    shape(font, buffer)
    for (const { codepoint: id, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const at = run.from + cluster
      if (id === 0) missing.add(String.fromCodePoint(text.codePointAt(at)!))
      glyphs.push({ id, x: advance + xOffset, y: yOffset, at })
      advance += xAdvance
    }
  }
  return { glyphs, advance, font, missing: [...missing] }
}

/** As HarfBuzz numbers directions. */
const LEFT_TO_RIGHT = 4
const RIGHT_TO_LEFT = 5

type Run = { from: number; to: number; level: number }

/** Runs of one direction from left to right, by rule L2 of the Unicode Bidirectional Algorithm. The paragraph runs left to right: isolates in it say what does not. */
function orderRuns(text: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr')
  const runs: Run[] = []
  for (const [at, level] of levels.entries()) {
    const last = runs.at(-1)
    if (last?.level === level) last.to = at + 1
    else runs.push({ from: at, to: at + 1, level })
  }
  const highest = Math.max(0, ...levels)
  for (let level = highest; level > 0; level--) {
    for (let at = 0; at < runs.length; at++) {
      let end = at
      while (end < runs.length && runs[end]!.level >= level) end++
      if (end - at > 1) runs.splice(at, end - at, ...runs.slice(at, end).reverse())
      if (end > at) at = end
    }
  }
  return runs
}

// What pages put around words and readers never see: bidi marks, joiners, byte order mark. Inside a line they belong to the spelling.
const BOM = '\uFEFF'
const ZWNJ = '\u200C'
const ZWJ = '\u200D'
const ZERO_WIDTH_SPACE = '\u200B'
const LRM = '\u200E'
const RLM = '\u200F'
const SOFT_HYPHEN = '\u00AD'
/** JSON can name it; no database keeps it. */
const NUL = '\u0000'

const invisible = new RegExp(`[${SOFT_HYPHEN}${BOM}${NUL}]`, 'gu')
const isEdge = new RegExp(`[\\s${BOM}${ZWNJ}${ZWJ}${ZERO_WIDTH_SPACE}${LRM}${RLM}]`, 'u')

/** Most lines have no such white space: to look is faster than to replace each space by itself. */
const unevenSpace = /\s\s|[^\S ]/u

/** One line of text as a reader sees it: NFC, runs of white space as one space, invisible marks cut at both ends. Letters are never changed. */
export function cleanLine(text: string): string {
  const visible = text.normalize('NFC').replace(invisible, '')
  return withoutEdges(unevenSpace.test(visible) ? visible.replace(/\s+/gu, ' ') : visible)
}

/** From both ends inwards: a pattern for the end would be tried at each space of the line. */
function withoutEdges(line: string): string {
  let start = 0
  while (start < line.length && isEdge.test(line[start] as string)) start++
  let end = line.length
  while (end > start && isEdge.test(line[end - 1] as string)) end--
  return line.slice(start, end)
}

/** The same for a value that may be missing or empty: null then. */
export function cleanOrNull(text: string | null | undefined): string | null {
  return cleanLine(text ?? '') || null
}

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

const edge = `[\\s${BOM}${ZWNJ}${ZWJ}${ZERO_WIDTH_SPACE}${LRM}${RLM}]+`
const edges = new RegExp(`^${edge}|${edge}$`, 'gu')
const invisible = new RegExp(`[${SOFT_HYPHEN}${BOM}${NUL}]`, 'gu')

/** Most lines have no such white space: to look is faster than to replace each space by itself. */
const unevenSpace = /\s\s|[^\S ]/u

/** One line of text as a reader sees it: NFC, runs of white space as one space, invisible marks cut at both ends. Letters are never changed. */
export function cleanLine(text: string): string {
  const visible = text.normalize('NFC').replace(invisible, '')
  return (unevenSpace.test(visible) ? visible.replace(/\s+/gu, ' ') : visible).replace(edges, '')
}

/** The same for a value that may be missing or empty: null then. */
export function cleanOrNull(text: string | null | undefined): string | null {
  return cleanLine(text ?? '') || null
}

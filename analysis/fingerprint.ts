import type { ArticleText } from './compose-text.ts'
import { readLetters } from './letters.ts'

/** What two texts are compared by. Hashes are unsigned 32-bit numbers; they change whenever folding does, so they are never compared across versions of it. */
export type Fingerprint = {
  /** One hash for each word of the text: of the letters from its beginning on, about four words long. */
  shingles: Set<number>
  /** The smallest hashes of about eight words each. Two texts that share a good part share some of these, so they are what is looked up. */
  sketch: number[]
}

/** Letters, not words, so that a joiner or space more or less ("می‌شود", "میشود", "می شود": becomes) changes nothing. */
const SHINGLE_LETTERS = 20
const SKETCH_LETTERS = 40
const SKETCH_SIZE = 12
/** A text of fewer words holds too little to tell a copy from a formula of the trade. */
const LEAST_SHINGLES = 20

const HAMZA = 'ء'.charCodeAt(0)
const WAW = 'و'.charCodeAt(0)
const WAW_HAMZA = 'ؤ'.charCodeAt(0)
const YEH = 'ي'.charCodeAt(0)
const YEH_HAMZA = 'ئ'.charCodeAt(0)

/** The fingerprint of an article's lead and body, or null where they are too short to be compared. The title is left out: every desk writes its own. */
export function fingerprint({ lead, body }: Pick<ArticleText, 'lead' | 'body'>): Fingerprint | null {
  const letters = lenientLetters(lead && !body.startsWith(lead) ? `${lead}\n${body}` : body)
  const shingles = new Set(hashes(letters, SHINGLE_LETTERS))
  if (shingles.size < LEAST_SHINGLES) return null
  const sketch = [...new Set(hashes(letters, SKETCH_LETTERS))].sort((a, b) => a - b).slice(0, SKETCH_SIZE)
  return { shingles, sketch }
}

type LenientLetters = { codes: Uint16Array; wordStarts: Int32Array }

function lenientLetters(text: string): LenientLetters {
  const { codes, words, wordCount } = readLetters(text)
  const kept = new Uint16Array(codes.length)
  const wordStarts = new Int32Array(wordCount)
  let length = 0
  let word = 0
  for (let at = 0; at < codes.length; at++) {
    if (word < wordCount && words[word] === at) wordStarts[word++] = length
    const letter = lenient(codes[at] as number, codes[at + 1])
    if (letter !== HAMZA) kept[length++] = letter
  }
  return { codes: kept.subarray(0, length), wordStarts }
}

/** Desks write hamzas on different seats or leave them out: as in the lenient key (fold.ts), مسئول, مسؤول and مسوول ("in charge") are one. */
function lenient(code: number, next: number | undefined): number {
  if (code === WAW_HAMZA) return WAW
  if (code === YEH_HAMZA) return next === WAW ? WAW : YEH
  return code
}

/** A hash of the letters from each word on, as many as there are whole ones. */
function* hashes({ codes, wordStarts }: LenientLetters, length: number): Generator<number> {
  for (const start of wordStarts) {
    if (start + length > codes.length) return
    yield hashLetters(codes, start, start + length)
  }
}

/** FNV-1a with the last steps of MurmurHash3, which spread it evenly: the smallest hashes are a fair sample only if all are equally likely. */
function hashLetters(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

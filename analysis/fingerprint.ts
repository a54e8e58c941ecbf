import type { ArticleText } from './compose-text.ts'
import { type Letters, readLetters } from './letters.ts'

/** What two texts are compared by. Hashes are 32-bit numbers; they change whenever folding does, so they are never compared across versions of it. */
export type Fingerprint = {
  /** One hash for each word of the text: of the letters from its beginning on, about four words long. Signed: a set holds such numbers in half the time. */
  shingles: Set<number>
  /** The smallest hashes of about eight words each, unsigned and in order. Two texts that share a good part share some of these, so they are what is looked up. */
  sketch: number[]
}

/** Letters, not words, so that a joiner or space more or less ("می‌شود", "میشود", "می شود": becomes) changes nothing. */
const SHINGLE_LETTERS = 20
const SKETCH_LETTERS = 40
const SKETCH_SIZE = 12
const FIRST_HASH = 0x811c9dc5 | 0
/** A text of fewer words holds too little to tell a copy from a formula of the trade. */
const LEAST_SHINGLES = 20

const HAMZA = 'ء'.charCodeAt(0)
const WAW = 'و'.charCodeAt(0)
const WAW_HAMZA = 'ؤ'.charCodeAt(0)
const YEH = 'ي'.charCodeAt(0)
const YEH_HAMZA = 'ئ'.charCodeAt(0)

/** The fingerprint of an article's lead and body, or null where they are too short to be compared. The title is left out: every desk writes its own. */
export function fingerprint({ lead, body }: Pick<ArticleText, 'lead' | 'body'>): Fingerprint | null {
  return fingerprintOf(readLetters(lead && !body.startsWith(lead) ? `${lead}\n${body}` : body), 0)
}

/** Where in an article's composed text that begins which is compared. */
export function comparedFrom({ lead, body }: ArticleText, { text, titleEnd }: { text: string; titleEnd: number }): number {
  return lead && !body.startsWith(lead) ? titleEnd : text.length - body.length
}

/** The same of a text whose letters were read already, without the words before an offset. */
export function fingerprintOf(letters: Letters, from: number): Fingerprint | null {
  const { codes, wordStarts } = lenientLetters(letters, from)
  const shingles = new Set<number>()
  const sketch: number[] = []
  for (const start of wordStarts) {
    if (start + SHINGLE_LETTERS > codes.length) break
    const shingle = addLetters(FIRST_HASH, codes, start, start + SHINGLE_LETTERS)
    shingles.add(spread(shingle))
    if (start + SKETCH_LETTERS <= codes.length)
      keepSmallest(sketch, spread(addLetters(shingle, codes, start + SHINGLE_LETTERS, start + SKETCH_LETTERS)) >>> 0)
  }
  return shingles.size < LEAST_SHINGLES ? null : { shingles, sketch }
}

type LenientLetters = { codes: Uint16Array; wordStarts: Int32Array }

function lenientLetters({ codes, words, wordCount, starts }: Letters, from: number): LenientLetters {
  let word = 0
  while (word < wordCount && (starts[words[word] as number] as number) < from) word++
  const firstWord = word
  const kept = new Uint16Array(codes.length)
  const wordStarts = new Int32Array(wordCount - firstWord)
  let length = 0
  for (let at = words[firstWord] as number; at < codes.length; at++) {
    if (word < wordCount && words[word] === at) wordStarts[word++ - firstWord] = length
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

/** Puts a hash into the sorted sketch if it is among its smallest; each hash once. */
function keepSmallest(sketch: number[], hash: number): void {
  if (sketch.length === SKETCH_SIZE && hash >= (sketch[SKETCH_SIZE - 1] as number)) return
  const at = sketch.findIndex((kept) => kept >= hash)
  if (at >= 0 && sketch[at] === hash) return
  sketch.splice(at < 0 ? sketch.length : at, 0, hash)
  if (sketch.length > SKETCH_SIZE) sketch.pop()
}

/** FNV-1a, which reads on where it stopped: the hash of twenty letters begins that of forty. */
function addLetters(hash: number, codes: Uint16Array, start: number, end: number): number {
  let mixed = hash
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ (codes[at] as number), 0x01000193)
  return mixed
}

/** The last steps of MurmurHash3, which spread a hash evenly: the smallest are a fair sample only if all are equally likely. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

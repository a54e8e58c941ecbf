import { HAMZA_ABOVE, TATWEEL } from './characters.ts'
import { foldCharacter } from './fold-character.ts'

/** A text as its folded letters alone, with the way back: what tokens, keys and matches are read from. */
export type Letters = {
  /** UTF-16 codes of the folded letters of all words, with nothing between the words. */
  codes: Uint16Array
  /** For each letter, where its character begins in the original, and where it ends with the marks that stand on it. */
  starts: Int32Array
  ends: Int32Array
  /** For each word, the index of its first letter; one more entry closes the last word. */
  words: Int32Array
  wordCount: number
}

/** What a UTF-16 unit does: 0 until it is first met; beyond SEVERAL it is the folded letter itself. */
const PARTS_WORDS = 1
const NO_TRACE = 2
const STANDS_ON_LETTER = 3
const SEVERAL = 4
const SPACE = 0x20
const LAST_DIGIT = 0x39
const HAMZA_UNIT = HAMZA_ABOVE.charCodeAt(0)

const roleOfUnit = new Uint16Array(0x10000)

/** No character becomes more letters than the basmala. */
const MOST_LETTERS = 20

/** Reads the words of a text. A word is a run of letters, or of digits: "F35" and "۹کیلومتر" (9 kilometres) are two words each. */
export function readLetters(text: string): Letters {
  return readInto(text, text.length + MOST_LETTERS) ?? (readInto(text, (text.length + 1) * MOST_LETTERS) as Letters)
}

/** Reads into arrays of `room` letters; null if they do not suffice, as in a text of ligatures. One loop without calls: this is where all of analysis begins. */
function readInto(text: string, room: number): Letters | null {
  const codes = new Uint16Array(room)
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const words = new Int32Array(room)
  let length = 0
  let wordCount = 0
  /** The last letter was a digit (1), another letter (0), or no word is open (-1). */
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const role = roleOfUnit[unit] || learnRole(unit)
    if (role === PARTS_WORDS) open = -1
    if (role === STANDS_ON_LETTER && open >= 0) {
      ends[length - 1] = at + 1
      if (unit === HAMZA_UNIT) codes[length - 1] = withHamza(codes[length - 1] as number)
    }
    if (role < SEVERAL) continue
    const character = role === SEVERAL ? String.fromCodePoint(text.codePointAt(at) as number) : ''
    const folded = role === SEVERAL ? foldCharacter(character) : ''
    const end = role === SEVERAL ? at + character.length : at + 1
    const count = role === SEVERAL ? folded.length : 1
    if (length + count >= room) return null
    for (let part = 0; part < count; part++) {
      const code = role === SEVERAL ? folded.charCodeAt(part) : role
      const isDigit = code <= LAST_DIGIT ? 1 : 0
      if (code === SPACE) open = -1
      else {
        if (open !== isDigit) words[wordCount++] = length
        open = isDigit
        codes[length] = code
        starts[length] = at
        ends[length++] = end
      }
    }
    at = end - 1
  }
  words[wordCount] = length
  return { codes: codes.subarray(0, length), starts, ends, words, wordCount }
}

function learnRole(unit: number): number {
  const role = findRole(unit)
  roleOfUnit[unit] = role
  return role
}

function findRole(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SEVERAL
  const character = String.fromCharCode(unit)
  const folded = foldCharacter(character)
  if (folded === '') return character === TATWEEL || /\p{M}/u.test(character) ? STANDS_ON_LETTER : NO_TRACE
  if (folded === ' ') return PARTS_WORDS
  return folded.length > 1 ? SEVERAL : folded.charCodeAt(0)
}

/** A hamza written as a mark of its own makes ئ of yeh and ؤ of waw; on alef and heh it leaves no trace in the key. */
function withHamza(code: number): number {
  if (code === 0x064a) return 0x0626
  if (code === 0x0648) return 0x0624
  return code
}

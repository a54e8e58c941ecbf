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

/** What a UTF-16 unit does; 0 until it is first met, and from FIRST_CODE on it is the folded letter itself. */
const PARTS_WORDS = 1
const NO_TRACE = 2
const STANDS_ON_LETTER = 3
const SEVERAL = 4
const FIRST_CODE = 0x30

const roleOfUnit = new Uint16Array(0x10000)

/** Reads the words of a text. A word is a run of letters, or of digits: "F35" and "۹کیلومتر" (9 kilometres) are two words each. */
export function readLetters(text: string): Letters {
  let room = text.length + 16
  let codes = new Uint16Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let words = new Int32Array(room)
  let length = 0
  let wordCount = 0
  /** The last letter was a digit (1), another letter (0), or no word is open (-1). */
  let open = -1

  const add = (code: number, start: number, end: number) => {
    const isDigit = code <= 0x39 ? 1 : 0
    if (open !== isDigit) words[wordCount++] = length
    open = isDigit
    codes[length] = code
    starts[length] = start
    ends[length++] = end
  }

  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const role = roleOfUnit[unit] || learnRole(unit)
    if (role >= FIRST_CODE) add(role, at, at + 1)
    else if (role === PARTS_WORDS) open = -1
    else if (role === STANDS_ON_LETTER) {
      if (open < 0) continue
      ends[length - 1] = at + 1
      if (text[at] === HAMZA_ABOVE) codes[length - 1] = withHamza(codes[length - 1] as number)
    } else if (role === SEVERAL) {
      const character = String.fromCodePoint(text.codePointAt(at) as number)
      const folded = foldCharacter(character)
      if (length + folded.length + text.length - at > room) grow(folded.length * 64)
      for (const part of folded) {
        if (part === ' ') open = -1
        else for (let unitAt = 0; unitAt < part.length; unitAt++) add(part.charCodeAt(unitAt), at, at + character.length)
      }
      at += character.length - 1
    }
  }
  words[wordCount] = length
  return { codes: codes.subarray(0, length), starts, ends, words, wordCount }

  /** Ligatures become more letters than there were characters; they are rare, so room is made when they come. */
  function grow(by: number) {
    room += by
    codes = enlarge(codes, new Uint16Array(room))
    starts = enlarge(starts, new Int32Array(room))
    ends = enlarge(ends, new Int32Array(room))
    words = enlarge(words, new Int32Array(room))
  }
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

function enlarge<Numbers extends Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

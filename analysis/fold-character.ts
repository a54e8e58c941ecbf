import { INVISIBLE, TATWEEL } from './characters.ts'

const LETTER = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
const MARKS = /\p{M}/gu
const DIGIT = /\p{Nd}/u
/** Letters of the Arabic script keep the hamza they carry (ئ, ؤ): it parts "category" (فئة) from "in it" (فيه). */
const ARABIC = /\p{Script=Arabic}/u

/** Forms of one letter in the Arabic, Persian, Urdu and Kurdish alphabets, and the form that stands for them all. */
const LETTER_FORMS: [forms: string, key: string][] = [
  ['أإآٱٲٳ', 'ا'],
  ['ىیېےۍێ', 'ي'],
  ['کڪګ', 'ك'],
  ['ةۀۂۃہھەۿ', 'ه'],
  ['ۋۆۇۈ', 'و'],
]
const KEY_OF = new Map(LETTER_FORMS.flatMap(([forms, key]) => [...forms].map((form) => [form, key] as const)))

/** The basmala is one character in Unicode and has no decomposition. */
const BASMALA = '\uFDFD'
const BASMALA_WORDS = 'بسم الله الرحمن الرحيم'
/** "Peace be upon him" and "exalted": honorifics written as one sign; they part words and are not words themselves. */
const HONORIFICS = /[\uFDFA\uFDFB]/u

/**
 * What one character (a code point) becomes in the key: its letters; '' where it leaves no trace inside a word; ' ' where it parts words.
 * Digits of every script become ASCII, Latin letters lose case and accents, presentation forms and ligatures fall apart into plain letters.
 */
export function foldCharacter(character: string): string {
  if (character === BASMALA) return BASMALA_WORDS
  if (HONORIFICS.test(character)) return ' '
  return [...character.normalize('NFKC').toLowerCase()].map(foldPart).join('')
}

function foldPart(part: string): string {
  if (part === TATWEEL || INVISIBLE.test(part) || MARK.test(part)) return ''
  if (!LETTER.test(part)) return ' '
  const key = KEY_OF.get(part)
  if (key !== undefined) return key
  if (DIGIT.test(part)) return digitOf(part)
  return ARABIC.test(part) ? part : part.normalize('NFD').replace(MARKS, '')
}

/** The decimal digits of a script stand together in Unicode, from zero to nine. */
function digitOf(digit: string): string {
  let zero = digit.codePointAt(0) as number
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return String((digit.codePointAt(0) as number) - zero)
}

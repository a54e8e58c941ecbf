import { ZWNJ } from '../characters.ts'
import { foldCharacter } from '../fold-character.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const LEAVES_NO_TRACE = /[\p{M}\p{Cf}\u0640]/u
/** Enough for any dated line; a longer text is no date line, and reading it would be slow. */
const MAX_LENGTH = 600

/** Minus and dash forms, the Arabic comma, fraction bar and decimal sign. */
const PUNCTUATION: Record<string, string> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '،': ',',
  '؛': ',',
  '⁄': '/',
  '∕': '/',
  '٫': '.',
  '：': ':',
}

const folded = new Map<string, string>()

/**
 * A text for reading dates: letters folded as everywhere (analysis/fold.ts) and hamzas dropped, digits ASCII, punctuation kept in ASCII,
 * white space and joiners single spaces: "سه‌شنبه ۲۹ بهمن ۱۳۹۸" (Tuesday 29 Bahman 1398) becomes "سه شنبه 29 بهمن 1398".
 */
export function foldDate(text: string): string {
  let out = ''
  for (const character of text.slice(0, MAX_LENGTH)) {
    const form = folded.get(character) ?? foldOne(character)
    folded.set(character, form)
    out += form
  }
  return out.replace(/\s+/g, ' ').trim()
}

function foldOne(character: string): string {
  if (character === ZWNJ || /\s/u.test(character)) return ' '
  if (LETTER_OR_DIGIT.test(character)) return foldCharacter(character).replaceAll('ئ', 'ي').replaceAll('ؤ', 'و').replaceAll('ء', '')
  if (LEAVES_NO_TRACE.test(character)) return ''
  return PUNCTUATION[character] ?? character
}

/** A pattern that finds any of the phrases in folded text, longest first; inside a phrase a space may be missing. Whole words only: no letter before or after. */
export function anyOf(phrases: Iterable<string>, suffix = ''): string {
  const forms = [...new Set([...phrases].map(foldDate))].sort((a, b) => b.length - a.length)
  return `(?<!\\p{L})(?:${forms.map((form) => form.replaceAll('.', '\\.').replaceAll(' ', ' ?')).join('|')})${suffix}(?!\\p{L})`
}

/** The key under which a found phrase is looked up: folded, without spaces. */
export function phraseKey(phrase: string): string {
  return foldDate(phrase).replaceAll(' ', '')
}

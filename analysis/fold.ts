import { readLetters } from './letters.ts'
import { indexText, tokenise } from './tokenise.ts'

/** A folded text with the way back. `key` holds the words' keys parted by single spaces. */
export type FoldedText = {
  key: string
  /** The offset in the original of the unit at `index` of the key (a space: where the word before it ends; the length: the end of the last word). */
  toOriginal: (index: number) => number
}

/** The strict key of a text: two texts with one key are the same words in other letter forms, marks, digits, spaces and punctuation. Idempotent. */
export function fold(text: string): string {
  return indexText(text)
}

/**
 * The lenient key: hamzas are ignored as Persian writers ignore them, and one word that is written in many ways meets itself:
 * مسئول, مسؤول and مسوول ("in charge") are مسوول. Too coarse to search Arabic by; used to find variants of a word.
 */
export function foldLenient(text: string): string {
  return fold(text).replaceAll('ئو', 'وو').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '')
}

/** Folds a text and keeps an offset map, so that what is found in the key can be shown in the original. */
export function foldWithOffsets(text: string): FoldedText {
  const letters = readLetters(text)
  const { starts, ends, words } = letters
  const tokens = tokenise(text, letters)
  const offsets: number[] = []
  for (const [word, token] of tokens.entries()) {
    if (word > 0) offsets.push(tokens[word - 1]?.end ?? 0)
    for (let letter = words[word] as number; letter < (words[word + 1] as number); letter++) offsets.push(starts[letter] as number)
    if (word === tokens.length - 1) offsets.push(ends[(words[word + 1] as number) - 1] ?? token.end)
  }
  return { key: tokens.map(({ key }) => key).join(' '), toOriginal: (index) => offsets[index] ?? text.length }
}

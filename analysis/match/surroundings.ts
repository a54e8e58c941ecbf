import type { Letters } from '../letters.ts'

/** A text with its letters, to look around a match in. */
export type Page = { text: string; letters: Letters }

/** Words side by side: only blanks, a line break or an opening or closing mark of a quotation stands between. */
const BESIDE = /^[\s"'«»“”‘’()\u200C]*$/u
/** A sentence, or a clause of it, ends here. */
const CLAUSE_END = /[.!?:;,،؛؟…\n*-]/u

/** The key of a word by its number; '' beyond the ends of the text. */
export function keyOfWord({ letters }: Page, word: number): string {
  if (word < 0 || word >= letters.wordCount) return ''
  return String.fromCharCode(...letters.codes.subarray(letters.words[word] as number, letters.words[word + 1] as number))
}

/** What stands between a word and the next; before the first and after the last word, a line break. */
export function gapAfter({ text, letters }: Page, word: number): string {
  if (word < 0 || word >= letters.wordCount - 1) return '\n'
  const next = letters.words[word + 1] as number
  return text.slice(letters.ends[next - 1], letters.starts[next])
}

/** The key of the word right before, '' where something parts them. */
export function keyBefore(page: Page, word: number): string {
  return BESIDE.test(gapAfter(page, word - 1)) ? keyOfWord(page, word - 1) : ''
}

/** The key of the word right after, '' where something parts them. */
export function keyAfter(page: Page, word: number): string {
  return BESIDE.test(gapAfter(page, word)) ? keyOfWord(page, word + 1) : ''
}

/** Whether a clause begins with this word. */
export function beginsClause(page: Page, word: number): boolean {
  return word === 0 || CLAUSE_END.test(gapAfter(page, word - 1))
}

/** Whether no mark parts the words from `first` to `last`. */
export function isOneClause(page: Page, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (beginsClause(page, word)) return false
  return true
}

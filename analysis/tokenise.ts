import { type Letters, readLetters } from './letters.ts'
import { keepParticle } from './particles.ts'

/** A word of a text: UTF-16 offsets in the original (marks on its letters included), and its search key. */
export type Token = { start: number; end: number; key: string }

/** The words of a text in order. Keys are folded letters and digits only; what stands between words is not returned. */
export function tokenise(text: string): Token[] {
  const letters = readLetters(text)
  return Array.from({ length: letters.wordCount }, (_, word) => tokenAt(letters, word, text))
}

/** The keys of a text parted by spaces: what full text is indexed over. SQLite's unicode61 keeps each key whole. */
export function indexText(text: string): string {
  return tokenise(text)
    .map(({ key }) => key)
    .join(' ')
}

function tokenAt(letters: Letters, word: number, text: string): Token {
  const first = letters.words[word] as number
  const last = (letters.words[word + 1] as number) - 1
  const start = letters.starts[first] as number
  const end = letters.ends[last] as number
  const key = String.fromCharCode(...letters.codes.subarray(first, last + 1))
  return { start, end, key: keepParticle(key, text.slice(start, end)) }
}

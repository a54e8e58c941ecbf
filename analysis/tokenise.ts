import { type Letters, readLetters } from './letters.ts'
import { keepParticle } from './particles.ts'

/** A word of a text: UTF-16 offsets in the original (marks on its letters included), and its search key. */
export type Token = { start: number; end: number; key: string }

const decoder = new TextDecoder('utf-16le')

/** The words of a text in order. Keys are folded letters and digits only; what stands between words is not returned. `letters` where they are known already. */
export function tokenise(text: string, letters: Letters = readLetters(text)): Token[] {
  const folded = decoder.decode(letters.codes)
  const tokens: Token[] = []
  for (let word = 0; word < letters.wordCount; word++) tokens.push(tokenAt(letters, folded, word, text))
  return tokens
}

/** The keys of a text parted by spaces: what full text is indexed over. SQLite's unicode61 keeps each key whole. */
export function indexText(text: string): string {
  return joinKeys(tokenise(text))
}

/** The keys of some words as one string. */
export function joinKeys(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ')
}

function tokenAt({ words, starts, ends }: Letters, folded: string, word: number, text: string): Token {
  const first = words[word] as number
  const next = words[word + 1] as number
  const start = starts[first] as number
  const end = ends[next - 1] as number
  return { start, end, key: keepParticle(folded.slice(first, next), text, start, end) }
}

import { diffArrays } from 'diff'
import { tokenise } from '#analysis/tokenise.ts'

/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Words of each kind; `same` are counted once. */
export type Difference = { pieces: Piece[]; words: Record<Piece['kind'], number> }

/** Two texts without anything in common would take seconds: then the one stands whole beside the other. */
const LONGEST_MS = 250

type Word = { text: string; key: string }

/**
 * How the second text differs from the first, word by word. Words are compared by their folded letters, as everywhere: another keyboard's yeh or kaf,
 * vowel marks and half-spaces are no change. What is the same is shown as the second text prints it.
 */
export function compareTexts(first: string, second: string): Difference {
  const [earlier, later] = [cutWords(first), cutWords(second)]
  const isSame = (a: Word, b: Word) => a.key === b.key
  const found = diffArrays(earlier, later, { comparator: isSame, timeout: LONGEST_MS }) ?? [
    { removed: true, added: false, value: earlier },
    { removed: false, added: true, value: later },
  ]
  const words = { same: 0, added: 0, removed: 0 }
  const pieces = found.map(({ added, removed, value }): Piece => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    words[kind] += value.length
    return { kind, text: value.map((word) => word.text).join('') }
  })
  return { pieces, words }
}

/** Each word with what stands between it and the next one. What precedes the first word belongs to it. */
function cutWords(text: string): Word[] {
  const tokens = tokenise(text)
  return tokens.map(({ key }, index) => {
    const [start, end] = [index === 0 ? 0 : tokens[index]!.start, tokens[index + 1]?.start ?? text.length]
    return { key, text: text.slice(start, end) }
  })
}

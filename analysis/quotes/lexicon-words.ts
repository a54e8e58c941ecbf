import { fold } from '../fold.ts'
import { lenientKey } from './reading.ts'

/** Keys of the words of a list parted by blanks; a ZWNJ leaves no trace in a key. */
export function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(wordKey))
}

/** The key of a word or phrase as readings know it. */
export function wordKey(word: string): string {
  return fold(word).split(' ').map(lenientKey).join(' ')
}

/** Pairs "word/meaning" parted by blanks, by the key of the word. */
export function readPairs(pairs: string, read: (meaning: string) => string): Map<string, string> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const [word = '', meaning = ''] = pair.split('/')
      return [wordKey(word), read(meaning)]
    }),
  )
}

/** Phrases found by their first word; the longest first. */
export type PhraseBook<Meaning> = Map<string, { keys: string[]; meaning: Meaning }[]>

/** Makes a phrase book; where two phrases are the same the first stays. */
export function phraseBook<Meaning>(entries: Iterable<[phrase: string, meaning: Meaning]>): PhraseBook<Meaning> {
  const book: PhraseBook<Meaning> = new Map()
  const known = new Set<string>()
  for (const [phrase, meaning] of entries) {
    const key = wordKey(phrase)
    if (known.has(key) || key === '') continue
    known.add(key)
    const keys = key.split(' ')
    const first = keys[0] as string
    book.set(first, [...(book.get(first) ?? []), { keys, meaning }])
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.keys.length - a.keys.length)
  return book
}

/** The longest phrase that begins at a word; `firstKey` is that word's key, or what is left of it without a proclitic. */
export function matchPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly { key: string; before: string }[],
  index: number,
  firstKey: string,
): { length: number; meaning: Meaning } | null {
  const phrases = book.get(firstKey)
  if (phrases === undefined) return null
  for (const { keys, meaning } of phrases) {
    let length = 1
    while (length < keys.length && words[index + length]?.key === keys[length] && words[index + length]?.before === '') length++
    if (length === keys.length) return { length, meaning }
  }
  return null
}

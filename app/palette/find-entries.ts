import { fold } from '#analysis/fold.ts'

export type EntryKind = 'page' | 'speaker' | 'topic' | 'outlet'

/** What the palette leads to, each address once. `names` are all it may be called; the first is shown. */
export type Entry = { kind: EntryKind; to: string; names: string[] }

/** An entry with its names folded once. */
export type FoldedEntry = Entry & { keys: string[] }

/** As many of a kind as are looked through with the arrow keys. */
const MOST_OF_A_KIND = 6
const kinds: EntryKind[] = ['page', 'speaker', 'topic', 'outlet']

export function foldEntries(entries: Entry[]): FoldedEntry[] {
  return entries.map((entry) => ({ ...entry, keys: [...new Set(entry.names.map(fold))] }))
}

/**
 * The entries whose names hold every word typed, in any of their languages and whatever the letters' forms (لاوروف typed with or without marks, ك or
 * ک); names that begin so first. By kind, pages first. Nothing typed finds the pages.
 */
export function findEntries(entries: FoldedEntry[], typed: string): { kind: EntryKind; entries: Entry[] }[] {
  const words = fold(typed).split(' ').filter(Boolean)
  const ranked = entries
    .map((entry) => ({
      entry,
      rank: words.length === 0 ? (entry.kind === 'page' ? 0 : 3) : Math.min(...entry.keys.map((key) => rankKey(key, words))),
    }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
  return kinds
    .map((kind) => ({ kind, entries: ranked.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry) }))
    .map((group) => (words.length === 0 ? group : { ...group, entries: group.entries.slice(0, MOST_OF_A_KIND) }))
    .filter(({ entries: found }) => found.length > 0)
}

/** 0 where the name begins with what was typed, 1 where words of it do, 2 where it holds it, 3 where a word is missing. */
function rankKey(key: string, words: string[]): number {
  if (key.startsWith(words.join(' '))) return 0
  if (words.every((word) => ` ${key}`.includes(` ${word}`))) return 1
  return words.every((word) => key.includes(word)) ? 2 : 3
}

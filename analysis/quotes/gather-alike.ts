import { fold } from '../fold.ts'

/** Fewer words than this are alike by chance: "we will win". */
const LEAST_WORDS = 5
/** What of the shorter quote's words must stand in the longer, and how much shorter it may be: an outlet that cuts a quote still gives the same words. */
const LEAST_SHARED = 0.75
const LEAST_LENGTH = 0.3

/**
 * Gathers quotes that are the same words, though one outlet cut or edited them: by the folded words they share. In the order in which they came, groups by
 * their first; a quote like no other is in no group.
 */
export function gatherAlike<Quote>(quotes: readonly Quote[], wordsOf: (quote: Quote) => string): Quote[][] {
  const words = quotes.map((quote) => new Set(fold(wordsOf(quote)).split(' ')))
  const holders = indexWords(words)
  const groupOf = quotes.map((_, index) => index)
  for (const [index, own] of words.entries()) {
    if (own.size < LEAST_WORDS) continue
    for (const [other, shared] of countShared(own, holders, index)) {
      const its = words[other] as Set<string>
      if (isAlike(own.size, its.size, shared) && hasSameNumbers(own, its)) join(groupOf, index, other)
    }
  }
  return [...Map.groupBy(quotes.keys(), (index) => findGroup(groupOf, index)).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.map((index) => quotes[index] as Quote))
}

function indexWords(words: Set<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, own] of words.entries()) {
    for (const word of own) {
      const known = holders.get(word)
      if (known) known.push(index)
      else holders.set(word, [index])
    }
  }
  return holders
}

/** How many words each earlier quote shares with this one. */
function countShared(own: Set<string>, holders: Map<string, number[]>, index: number): Map<number, number> {
  const shared = new Map<number, number>()
  for (const word of own) for (const other of holders.get(word) ?? []) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1)
  return shared
}

function isAlike(size: number, other: number, shared: number): boolean {
  const [short, long] = size < other ? [size, other] : [other, size]
  return short >= LEAST_WORDS && short / long >= LEAST_LENGTH && shared / short >= LEAST_SHARED
}

/** "It cost 70" and "it cost 80" are two quotes. The shorter may leave numbers out with the rest of the sentence, but has none of its own. */
function hasSameNumbers(one: Set<string>, other: Set<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  return [...short].every((word) => !/\d/u.test(word) || long.has(word))
}

function findGroup(groupOf: number[], index: number): number {
  let group = index
  while (groupOf[group] !== group) group = groupOf[group] as number
  return group
}

function join(groupOf: number[], a: number, b: number): void {
  const [one, other] = [findGroup(groupOf, a), findGroup(groupOf, b)]
  groupOf[Math.max(one, other)] = Math.min(one, other)
}

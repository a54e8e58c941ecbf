import type { Grammar, WordSort } from './grammar.ts'

/** A word of an Arabic noun phrase: what it is, and what is written onto its front (ال the, و and, ل for). */
export type Piece = { sort: WordSort; base: string; hasArticle: boolean; isAnd: boolean; isFor: boolean }

const WITH_PREPOSITION = /^[وف]?[بل](.{3,})$/u

/** What a word is: a title or body with or without article, conjunction and preposition, a name, or unknown. */
export function pieceOf(grammar: Grammar, { key }: { key: string }): Piece {
  const { sorts } = grammar
  const plain = sorts.get(key)
  if (plain !== undefined)
    return { sort: plain, base: key, hasArticle: key.startsWith('ال') && plain !== 'given', isAnd: false, isFor: false }
  if (key.startsWith('ال') && key.length > 3) return articled(grammar, key.slice(2), false, false)
  // "للجنة" is "for a committee" before it is "for the …".
  const forSort = key.length > 4 ? sorts.get(/^[وف]?ل(ل.+)$/u.exec(key)?.[1] ?? '') : undefined
  if (forSort === 'role' || forSort === 'body')
    return { sort: forSort, base: key.replace(/^[وف]?ل/u, ''), hasArticle: false, isAnd: false, isFor: true }
  const lil = /^[وف]?لل(.{2,})$/u.exec(key)
  if (lil) return articled(grammar, lil[1] as string, false, true)
  if (/^[وف]/u.test(key)) {
    const rest = key.slice(1)
    const sort = sorts.get(rest)
    if (sort !== undefined && sort !== 'link') return { sort, base: rest, hasArticle: sort === 'honorific', isAnd: true, isFor: false }
    if (rest.startsWith('ال') && rest.length > 3 && isJoinedArticle(grammar, key)) return articled(grammar, rest.slice(2), true, false)
  }
  const attached = WITH_PREPOSITION.exec(key)?.[1]
  if (attached !== undefined) {
    const sort = sorts.get(attached)
    const isFor = /^[وف]?ل/u.test(key)
    if (sort !== undefined && sort !== 'given' && sort !== 'stop' && sort !== 'link')
      return { sort, base: attached, hasArticle: false, isAnd: false, isFor }
    if (attached.startsWith('ال') && attached.length > 4) return articled(grammar, attached.slice(2), false, isFor)
  }
  // "لكن مصدرا قال" (but a source said): the accusative of an indefinite title.
  const accusative = key.endsWith('ا') ? sorts.get(key.slice(0, -1)) : undefined
  if (accusative === 'role') return { sort: accusative, base: key.slice(0, -1), hasArticle: false, isAnd: false, isFor: false }
  if (isSeveral(sorts, key)) return { sort: 'people', base: key, hasArticle: false, isAnd: false, isFor: false }
  return { sort: 'unknown', base: key, hasArticle: false, isAnd: false, isFor: false }
}

/** "مندوبان" (two delegates), "مندوبون" (delegates): a role with the ending of the dual or plural. */
function isSeveral(sorts: Grammar['sorts'], key: string): boolean {
  const stem = /^(.{3,}?)(?:تان|تين|ان|ين|ون)$/u.exec(key)?.[1]
  return stem !== undefined && sorts.get(stem) === 'role' && !sorts.has(key)
}

/** "والري" and the irrigation; but "فاليري" Valérie and "والتر" Walter only look so: behind "so" the noun must be a listed one, behind "and" one of three letters. */
function isJoinedArticle({ sorts }: Grammar, key: string): boolean {
  const base = key.slice(3)
  return sorts.has(base) || (key.startsWith('و') && base.length > 2)
}

function articled({ sorts }: Grammar, base: string, isAnd: boolean, isFor: boolean): Piece {
  if (isSeveral(sorts, base)) return { sort: 'people', base, hasArticle: true, isAnd, isFor }
  const sort = sorts.get(base) ?? 'unknown'
  const usable = sort === 'role' || sort === 'people' || sort === 'body' || sort === 'paper' || sort === 'noun'
  return { sort: usable ? sort : 'unknown', base, hasArticle: true, isAnd, isFor }
}

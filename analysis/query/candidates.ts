import { ZWNJ } from '../characters.ts'
import { fold } from '../fold.ts'
import type { SubjectDefinition } from '../subject.ts'
import { isAskable, joinExpressions, phrasesOf } from './full-text.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'

/**
 * What a stored text must hold to be worth reading for a subject: some words, of which the index knows hundreds of forms, or one or all of several such
 * conditions. Asked in small parts, since thousands of forms in one question take a third of a second.
 */
export type Condition = Words | { kind: 'and' | 'or'; parts: Condition[] }
type Words = { kind: 'words'; words: string; isPrefix: boolean }

/** The condition that every stored text fulfils which may mention a subject; others fulfil it, too. */
export function candidateCondition({ names, spellings, titles, ambiguous, query }: SubjectDefinition): Condition {
  if (query !== null) {
    const result = parseQuery(query)
    if ('query' in result) return conditionOf(result.query)
  }
  const words = [names.en, names.ar, names.fa, ...[...spellings, ...titles, ...ambiguous].map((form) => form.words)]
  return { kind: 'or', parts: withoutImplied(words).map((form) => ({ kind: 'words', words: form, isPrefix: false })) }
}

/** FTS5 expressions of at most `size` phrases each, of which one at least finds a text that holds the words; each is made when it is asked for. */
export function* expressionsOf({ words, isPrefix }: Words, size: number): Generator<string> {
  const phrases = phrasesOf(words, isPrefix)
  for (let at = 0; at < phrases.length; at += size) yield joinExpressions(phrases.slice(at, at + size), 'OR')
}

/** Exclusions are left out: a text that an older form of the query left out may be wanted now. So is "b OR NOT c", for which nothing need be there. */
function conditionOf(query: Query): Condition {
  if (query.kind === 'term') return { kind: 'words', words: query.words, isPrefix: query.isPrefix }
  if (query.kind === 'not') return { kind: 'or', parts: [] }
  if (query.kind === 'or') return { kind: 'or', parts: query.parts.map(conditionOf) }
  return { kind: 'and', parts: query.parts.filter(isAskable).map(conditionOf) }
}

/** Folded phrases without those that hold another of them: whoever finds "Lavrov" finds "Sergey Lavrov". */
function withoutImplied(words: string[]): string[] {
  const phrases = [...new Set(words.map((form) => fold(form.replaceAll(ZWNJ, ' '))))].filter((phrase) => phrase !== '')
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && ` ${phrase} `.includes(` ${other} `)))
}

import { ZWNJ } from '../characters.ts'
import { fold } from '../fold.ts'
import type { SubjectDefinition } from '../subject.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'
import { listSurfaceForms } from './surface-forms.ts'

/**
 * The query as an FTS5 MATCH expression over the columns that indexText fills. It finds every text that `matchesQuery` accepts; where `isExactInFullText` is false it
 * finds more, and what it finds must be tried with `matchesQuery`.
 */
export function toFullTextQuery(query: Query): string {
  if (query.kind === 'term') return termExpression(query.words, query.isPrefix)
  if (query.kind === 'or') return group(query.parts.map(toFullTextQuery), 'OR')
  if (query.kind === 'not') throw new Error('Cannot ask the full-text index for what is not in a text alone')
  const wanted = query.parts.filter(isAskable)
  const unwanted = query.parts.flatMap((part) =>
    part.kind === 'not' && query.kind === 'and' && isExactInFullText(part) ? [part.part] : [],
  )
  const expression = group(wanted.map(toFullTextQuery), 'AND')
  return unwanted.length === 0 ? expression : `(${expression} NOT ${group(unwanted.map(toFullTextQuery), 'OR')})`
}

/** Whether the index answers the query by itself: NEAR asks for places and paragraphs, and "b OR NOT c" for what is absent, which the expression leaves out. */
export function isExactInFullText(query: Query): boolean {
  if (query.kind === 'term') return true
  if (query.kind === 'near') return false
  if (query.kind === 'not') return isAskable(query.part) && isExactInFullText(query.part)
  return query.parts.every((part) => (part.kind === 'not' || isAskable(part)) && isExactInFullText(part))
}

/** Whether words must stand in a text that fulfils the query, so that the index can be asked for them. */
function isAskable(query: Query): boolean {
  if (query.kind === 'term') return true
  if (query.kind === 'not') return false
  return query.kind === 'or' ? query.parts.every(isAskable) : query.parts.some(isAskable)
}

/** An expression that finds every stored text that may mention a subject: what a recount has to read again. */
export function toCandidatesQuery({ names, spellings, titles, ambiguous, query }: SubjectDefinition): string {
  if (query !== null) {
    const result = parseQuery(query)
    if ('query' in result) return toFullTextQuery(withoutNot(result.query))
  }
  const words = [names.en, names.ar, names.fa, ...[...spellings, ...titles, ...ambiguous].map((form) => form.words)]
  return group(
    withoutImplied(words).map((form) => termExpression(form, false)),
    'OR',
  )
}

/** Folded phrases without those that hold another of them: whoever finds "Lavrov" finds "Sergey Lavrov". */
function withoutImplied(words: string[]): string[] {
  const phrases = [...new Set(words.map((form) => fold(form.replaceAll(ZWNJ, ' '))))].filter((phrase) => phrase !== '')
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && ` ${phrase} `.includes(` ${other} `)))
}

function termExpression(words: string, isPrefix: boolean): string {
  return group(
    listSurfaceForms(words).map((form) => `"${form}"${isPrefix ? '*' : ''}`),
    'OR',
  )
}

/** Joins expressions in halves of halves: a long chain would be copied by FTS5 at each of its links. */
function group(expressions: string[], operator: 'AND' | 'OR'): string {
  if (expressions.length <= 1) return expressions[0] ?? ''
  const half = expressions.length >> 1
  return `(${group(expressions.slice(0, half), operator)} ${operator} ${group(expressions.slice(half), operator)})`
}

/** A text that an older form of the query left out may be wanted now, so exclusions are not trusted to the index. */
function withoutNot(query: Query): Query {
  if (query.kind === 'term' || query.kind === 'not') return query
  return { ...query, parts: query.parts.filter((part) => part.kind !== 'not').map(withoutNot) }
}

import type { Query } from './query.ts'
import { listSurfaceForms } from './surface-forms.ts'

/**
 * The query as an FTS5 MATCH expression over the columns that indexText fills. It finds every text that `matchesQuery` accepts; where `isExactInFullText` is false it
 * finds more, and what it finds must be tried with `matchesQuery`.
 */
export function toFullTextQuery(query: Query): string {
  if (query.kind === 'term') return termExpression(query.words, query.isPrefix)
  if (query.kind === 'or') return joinExpressions(query.parts.map(toFullTextQuery), 'OR')
  if (query.kind === 'not') throw new Error('Cannot ask the full-text index for what is not in a text alone')
  const wanted = query.parts.filter(isAskable)
  const unwanted = query.parts.flatMap((part) =>
    part.kind === 'not' && query.kind === 'and' && isExactInFullText(part) ? [part.part] : [],
  )
  const expression = joinExpressions(wanted.map(toFullTextQuery), 'AND')
  return unwanted.length === 0 ? expression : `(${expression} NOT ${joinExpressions(unwanted.map(toFullTextQuery), 'OR')})`
}

/** Whether the index answers the query by itself: NEAR asks for places and paragraphs, and "b OR NOT c" for what is absent, which the expression leaves out. */
export function isExactInFullText(query: Query): boolean {
  if (query.kind === 'term') return true
  if (query.kind === 'near') return false
  if (query.kind === 'not') return isAskable(query.part) && isExactInFullText(query.part)
  return query.parts.every((part) => (part.kind === 'not' || isAskable(part)) && isExactInFullText(part))
}

/** Whether words must stand in a text that fulfils the query, so that the index can be asked for them. */
export function isAskable(query: Query): boolean {
  if (query.kind === 'term') return true
  if (query.kind === 'not') return false
  return query.kind === 'or' ? query.parts.every(isAskable) : query.parts.some(isAskable)
}

function termExpression(words: string, isPrefix: boolean): string {
  return joinExpressions(phrasesOf(words, isPrefix), 'OR')
}

/** The phrases by which the index finds some words, with clitics and endings, in FTS5's syntax. */
export function phrasesOf(words: string, isPrefix: boolean): string[] {
  return listSurfaceForms(words).map((form) => `"${form}"${isPrefix ? '*' : ''}`)
}

/** Joins expressions in halves of halves: a long chain would be copied by FTS5 at each of its links. */
export function joinExpressions(expressions: string[], operator: 'AND' | 'OR'): string {
  if (expressions.length <= 1) return expressions[0] ?? ''
  const half = expressions.length >> 1
  return `(${joinExpressions(expressions.slice(0, half), operator)} ${operator} ${joinExpressions(expressions.slice(half), operator)})`
}

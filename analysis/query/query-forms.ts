import { type Form, makeForms } from '../match/form.ts'
import type { Query } from './query.ts'

export type QueryTerm = Extract<Query, { kind: 'term' }>

/** The terms of a query in the order in which they are written. */
export function listTerms(query: Query): QueryTerm[] {
  if (query.kind === 'term') return [query]
  return query.kind === 'not' ? listTerms(query.part) : query.parts.flatMap(listTerms)
}

/** What the automaton looks for: each term in all its spellings, in texts of every language. `term` is the index in `listTerms`. */
export function listQueryForms(subjectId: number, query: Query): Form[] {
  return listTerms(query).flatMap(({ words, isPrefix }, term) =>
    makeForms(words, null, 'word', false).map((form) => ({ ...form, subjectId, term, isPrefix })),
  )
}

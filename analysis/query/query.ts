/**
 * What a query asks for. A `term` is a word, a phrase or the beginning of words; `near` asks for its parts within so many words of one another, or, with
 * 'paragraph', in one paragraph. `start` and `end` are UTF-16 offsets in the query as typed.
 */
export type Query =
  | { kind: 'term'; words: string; isPhrase: boolean; isPrefix: boolean; start: number; end: number }
  | { kind: 'and' | 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'near'; distance: number | 'paragraph'; parts: Query[] }

/** Why a query cannot be read, and at which character (a UTF-16 offset). Worded by the interface, which speaks three languages. */
export type QueryProblem =
  | 'empty'
  | 'unclosed-quote'
  | 'unclosed-group'
  | 'unexpected-close'
  | 'missing-term'
  | 'bad-distance'
  | 'only-not'
  | 'too-deep'
  | 'too-long'

export type QueryResult = { query: Query } | { problem: QueryProblem; at: number }

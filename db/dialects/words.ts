import { type Expression, type OperationNode, type RawBuilder, RawNode, sql } from 'kysely'

/** A piece of SQL, of whatever type. */
export type Piece = Expression<unknown> | RawBuilder<unknown>

/** How a column of `eachRow` is read. */
export type ColumnKind = 'integer' | 'number' | 'text'

/** Where rows are looked up: by which column, along which index of SQLite, and what is wanted of them. */
export type Place = { table: string; key: string; index: string; columns: string[] }

/**
 * What SQLite and PostgreSQL say in different words. A query is written with the functions below; each database's compiler puts its own text in their place
 * (sqlite/words.ts, postgres/words.ts), so that no query asks where it runs.
 */
export type Words = {
  listOf: (value: Piece, where: Piece | null) => RawBuilder<unknown>
  tupleOf: (values: Piece[]) => RawBuilder<unknown>
  chainOf: (value: Piece) => RawBuilder<unknown>
  eachNumber: (values: readonly number[], alias: string) => RawBuilder<unknown>
  eachText: (values: readonly string[], alias: string) => RawBuilder<unknown>
  lookedUp: (ids: readonly number[], where: Place, alias: string) => RawBuilder<unknown>
  eachRow: (rows: readonly unknown[][], columns: Record<string, ColumnKind>) => RawBuilder<unknown>
  textAt: (json: Piece, key: string) => RawBuilder<unknown>
  along: (index: string) => RawBuilder<unknown>
  thenJoin: () => RawBuilder<unknown>
  plainly: (column: Piece) => RawBuilder<unknown>
  anyOf: (column: Piece) => RawBuilder<unknown>
  matches: (expression: string) => RawBuilder<unknown>
  ranked: () => RawBuilder<unknown>
  relevance: (expression: string) => RawBuilder<unknown>
  forOneTaker: () => RawBuilder<unknown>
  realNow: () => RawBuilder<unknown>
}

type WordNode = RawNode & { word: keyof Words; said: unknown[] }

/** The values of a group as one JSON array, as text; '[]' where there is none. Thousands of rows would take three times as long to read. */
export const listOf = (value: Piece, where: Piece | null = null) => say<string>('listOf', value, where)

/** Several values as one JSON array within such a list. */
export const tupleOf = (...values: Piece[]) => say<unknown>('tupleOf', values)

/** The texts of a group joined by commas. */
export const chainOf = (value: Piece) => say<string>('chainOf', value)

/** A table of given numbers: `value`, and its place in the list from 0 on as `key`. */
export const eachNumber = (values: readonly number[], alias: string) => say<{ value: number; key: number }>('eachNumber', values, alias)

/** The same of texts. */
export const eachText = (values: readonly string[], alias: string) => say<{ value: string; key: number }>('eachText', values, alias)

/** The rows of a table that have one of these ids, each id looked up in its turn: they are few beside the table's. */
export const lookedUp = (ids: readonly number[], where: Place, alias: string) => say<object>('lookedUp', ids, where, alias)

/** A subquery of given rows, with these columns. */
export const eachRow = (rows: readonly unknown[][], columns: Record<string, ColumnKind>) => say<object>('eachRow', rows, columns)

/** The text at a key of a JSON object; null where it has none. */
export const textAt = (json: Piece, key: string) => say<string | null>('textAt', json, key)

/** Which index SQLite is to go by, after a table and its alias: what it chooses itself was measured to be slower. PostgreSQL chooses. */
export const along = (index: string) => say<unknown>('along', index)

/** Joins a table in this order, with its `on` behind it: SQLite takes a cross join in the order in which it is written. */
export const thenJoin = say<unknown>('thenJoin')

/** A column without any index of its own: SQLite would look each outlet of a list up in it, where reading on is cheaper. */
export const plainly = (column: Piece) => say<unknown>('plainly', column)

/** A column that is the same in all rows of a group. */
export const anyOf = (column: Piece) => say<unknown>('anyOf', column)

/** Whether the full text (`article_search`) fulfils an expression in FTS5's syntax, which is our language for it on both databases. */
export const matches = (expression: string) => say<boolean>('matches', expression)

/** Beside `matches`, where `relevance` is asked for. */
export const ranked = say<boolean>('ranked')

/** How well the full text fulfils an expression, larger is better; a word of the headline counts four times. Comparable within one database and question alone. */
export const relevance = (expression: string) => say<number>('relevance', expression)

/** At the end of a subquery that chooses what somebody claims: two who ask at once are given different rows. SQLite has one writer anyway. */
export const forOneTaker = say<unknown>('forOneTaker')

/** Epoch milliseconds by the clock of the database, at the beginning of the statement: where several machines share one, it is the one that they agree on. */
export const realNow = () => say<number>('realNow')

function say<Type>(word: keyof Words, ...said: unknown[]): RawBuilder<Type> {
  const node: WordNode = { ...RawNode.create([''], []), word, said }
  return sql<Type>`${{ expressionType: undefined, isRawBuilder: true, toOperationNode: () => node } as unknown as RawBuilder<Type>}`
}

/** The node with which a database's words stand in the place of one of ours; null for SQL that is the same everywhere. */
export function spell(node: RawNode, words: Words): OperationNode | null {
  if (!('word' in node)) return null
  const { word, said } = node as WordNode
  return (words[word] as (...all: unknown[]) => RawBuilder<unknown>)(...said).toOperationNode()
}

const NUL = '\u0000'

/** A value as it is stored: PostgreSQL keeps no NUL in a text, and SQLite's functions see the text end there, so it is left out of all. */
export function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(NUL) ? value.replaceAll(NUL, '') : value
  return Array.isArray(value) ? value.map(withoutNul) : value
}

import { sql } from 'kysely'
import type { ColumnKind, Words } from '../words.ts'

/** See ../words.ts for what each means. */
export const sqliteWords: Words = {
  listOf: (value, where) => (where === null ? sql`json_group_array(${value})` : sql`json_group_array(${value}) filter (where ${where})`),
  tupleOf: (values) => sql`json_array(${sql.join(values)})`,
  chainOf: (value) => sql`group_concat(${value})`,
  eachNumber: (values, alias) => sql`json_each(${JSON.stringify(values)}) as ${sql.ref(alias)}`,
  eachText: (values, alias) => sql`json_each(${JSON.stringify(values)}) as ${sql.ref(alias)}`,
  lookedUp: (ids, { table, key, index }, alias) =>
    sql`json_each(${JSON.stringify(ids)}) as given cross join ${sql.table(table)} as ${sql.ref(alias)} indexed by ${sql.ref(index)}
      on ${sql.ref(`${alias}.${key}`)} = given.value`,
  eachRow: (rows, columns) => sql`select ${sql.join(Object.entries(columns).map(readColumn))} from json_each(${JSON.stringify(rows)})`,
  textAt: (json, key) => sql`json_extract(${json}, ${sql.lit(`$.${key}`)})`,
  along: (index) => sql`indexed by ${sql.ref(index)}`,
  thenJoin: () => sql`cross join`,
  plainly: (column) => sql`+${column}`,
  anyOf: (column) => sql`${column}`,
  matches: (expression) => sql`article_search match ${expression}`,
  ranked: () => sql`rank match 'bm25(4.0, 1.0)'`,
  relevance: () => sql`-rank`,
  forOneTaker: () => sql``,
  realNow: () => sql`cast(unixepoch('subsec') * 1000 as integer)`,
}

function readColumn([name, kind]: [string, ColumnKind], at: number) {
  const value = sql`value ->> ${sql.lit(at)}`
  return kind === 'number' ? sql`${value} as ${sql.ref(name)}` : sql`cast(${value} as ${sql.raw(kind)}) as ${sql.ref(name)}`
}

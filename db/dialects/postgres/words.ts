import { sql } from 'kysely'
import type { ColumnKind, Place, Words } from '../words.ts'
import { findMatches, weighMatches } from './full-text.ts'

/** See ../words.ts for what each means. */
export const postgresWords: Words = {
  listOf: (value, where) =>
    where === null
      ? sql`coalesce(json_agg(${value})::text, '[]')`
      : sql`coalesce((json_agg(${value}) filter (where ${where}))::text, '[]')`,
  tupleOf: (values) => sql`json_build_array(${sql.join(values)})`,
  chainOf: (value) => sql`string_agg((${value})::text, ',')`,
  eachNumber: (values, alias) => each('bigint', [...values], alias),
  eachText: (values, alias) => each('text', [...values], alias),
  lookedUp: lookUp,
  eachRow: (rows, columns) =>
    sql`select ${sql.join(Object.entries(columns).map(readColumn))} from json_array_elements(${JSON.stringify(rows)}::json) as given(value)`,
  textAt: (json, key) => sql`(${json})::json ->> ${sql.lit(key)}`,
  along: () => sql``,
  thenJoin: () => sql`join`,
  plainly: (column) => sql`${column}`,
  anyOf: (column) => sql`any_value(${column})`,
  matches: findMatches,
  ranked: () => sql`true`,
  relevance: weighMatches,
  forOneTaker: () => sql`for update skip locked`,
  realNow: () => sql`(extract(epoch from statement_timestamp()) * 1000)::bigint`,
}

function each(type: 'bigint' | 'text', values: unknown[], alias: string) {
  return sql`(select value, place - 1 as key from unnest(${values}::${sql.raw(type)}[]) with ordinality as given(value, place)) as ${sql.ref(alias)}`
}

/**
 * For some thousand ids the planner would rather read all months through, since it takes a lookup for one into each of them; but an id's own month is the only one that is opened. `offset 0` keeps
 * the lookup as it is written.
 */
function lookUp(ids: readonly number[], { table, key, columns }: Place, alias: string) {
  return sql`unnest(${[...ids]}::bigint[]) as given(value)
    cross join lateral (select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)} where ${sql.ref(key)} = given.value offset 0) as ${sql.ref(alias)}`
}

const types: Record<ColumnKind, string> = { integer: 'bigint', number: 'double precision', text: 'text' }

function readColumn([name, kind]: [string, ColumnKind], at: number) {
  return sql`(value ->> ${sql.lit(at)})::${sql.raw(types[kind])} as ${sql.ref(name)}`
}

import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { ASIDE_KEY } from '../dialects/dialect.ts'
import { withoutNul } from '../dialects/words.ts'
import { MOVE_KEY } from './move-mark.ts'
import type { MovedTable } from './tables.ts'

export type Row = Record<string, unknown>
/** The values of a row's primary key, in its order. */
export type Key = unknown[]

/** How far a stretch of a table goes: behind `after`, which null is the beginning of, up to and with `last`, which null is the end of. */
export type Stretch = { after: Key | null; last: Key | null; limit: number | null }

/** Reads rows in the order of their primary key, with these columns. The mark of the move itself is no data. */
export async function readRows<Schema>(db: Kysely<Schema>, table: MovedTable, columns: string[], stretch: Stretch): Promise<Row[]> {
  const { after, last, limit } = stretch
  const key = sql.join(table.key.map((name) => sql.ref(name)))
  const conditions = [
    ...(after ? [sql`(${key}) > (${sql.join(after)})`] : []),
    ...(last ? [sql`(${key}) <= (${sql.join(last)})`] : []),
    ...(table.name === 'setting' ? [sql`key not in (${MOVE_KEY}, ${ASIDE_KEY})`] : []),
  ]
  const within = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const most = limit === null ? sql`` : sql`limit ${sql.lit(limit)}`
  const shown = sql.join(columns.map((name) => sql.ref(name)))
  const { rows } = await sql<Row>`select ${shown} from ${sql.table(table.name)} ${within} order by ${key} ${most}`.execute(db)
  for (const row of rows) dropNul(row)
  return rows
}

/** As both databases keep a text: a file that an older version wrote may hold some. */
function dropNul(row: Row): void {
  for (const name in row) if (typeof row[name] === 'string') row[name] = withoutNul(row[name])
}

export function keyOf(table: MovedTable, row: Row): Key {
  return table.key.map((name) => row[name])
}

/** A row as text that is the same for the same row in both databases. */
function lineOf(columns: string[], row: Row): string {
  return JSON.stringify(columns.map((name) => (row[name] instanceof Uint8Array ? hash(row[name]) : row[name])))
}

export type Digest = { rows: number; sha256: string }

/** Names all that a table holds: how many rows, and a hash over them in the order of their key. */
export async function digestTable<Schema>(db: Kysely<Schema>, table: MovedTable, limit: number): Promise<Digest> {
  const all = createHash('sha256')
  let rows = 0
  for (let after: Key | null = null; ; ) {
    const read: Row[] = await readRows(db, table, table.columns, { after, last: null, limit })
    all.update(read.map((row) => `${lineOf(table.columns, row)}\n`).join(''))
    rows += read.length
    const end = read.at(-1)
    if (!end || read.length < limit) return { rows, sha256: all.digest('hex') }
    after = keyOf(table, end)
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

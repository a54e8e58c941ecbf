import { type Kysely, sql } from 'kysely'
import type { ArticleText } from '#analysis/compose-text.ts'
import { searchTextOf } from '#analysis/search-text.ts'
import { dialectOf } from '../dialects/dialect.ts'
import { type Key, keyOf, lineOf, type Row, readRows, type Stretch } from './read-rows.ts'
import type { MovedTable } from './tables.ts'

/** Rows that were read, and those of them (or of the target) that had to be written, changed or taken away. */
export type Copied = { rows: number; changed: number }

type Tables = Kysely<Record<string, Row>>
type Change = { added: Row[]; changed: Row[]; gone: Row[] }

/** So many values go with one statement at most: both databases stop at some ten thousands. */
const MOST_VALUES = 30_000
const MOST_ROWS = 1_000
const MOST_BYTES_ROWS = 100

/** How many rows are read and written at once. */
export function rowsAtOnce({ columns, blobs }: MovedTable): number {
  return blobs.length > 0 ? MOST_BYTES_ROWS : Math.min(MOST_ROWS, Math.floor(MOST_VALUES / columns.length))
}

/**
 * Makes a table of the target the same as the source's, stretch by stretch in the order of its key, each in a transaction of its own: whatever is there already and is the same
 * stays, so that who is killed goes on where it stopped. Bytes are not compared: no row changes them but together with another column (a page's `stored_as`). `onRows` is told how many rows were read.
 */
export async function copyTable(source: Tables, target: Tables, table: MovedTable, onRows: (rows: number) => void): Promise<Copied> {
  const total: Copied = { rows: 0, changed: 0 }
  const limit = rowsAtOnce(table)
  const isEmpty = (await readRows(target, table, table.key, { after: null, last: null, limit: 1 })).length === 0
  const compared = isEmpty ? table.columns : table.columns.filter((name) => !table.blobs.includes(name))
  for (let after: Key | null = null; ; ) {
    const rows: Row[] = await readRows(source, table, compared, { after, last: null, limit })
    const end = rows.length === limit ? keyOf(table, rows.at(-1) as Row) : null
    const stretch: Stretch = { after, last: end, limit: null }
    const change = isEmpty ? { added: rows, changed: [], gone: [] } : await compare(target, table, compared, rows, stretch)
    await write(target, table, await withBlobs(source, table, compared, change))
    total.rows += rows.length
    total.changed += change.added.length + change.changed.length + change.gone.length
    onRows(rows.length)
    if (end === null) return total
    after = end
  }
}

async function compare(target: Tables, table: MovedTable, columns: string[], rows: Row[], stretch: Stretch): Promise<Change> {
  const nameOf = (row: Row) => JSON.stringify(keyOf(table, row))
  const there = new Map((await readRows(target, table, columns, stretch)).map((row) => [nameOf(row), row]))
  const change: Change = { added: [], changed: [], gone: [] }
  for (const row of rows) {
    const known = there.get(nameOf(row))
    there.delete(nameOf(row))
    if (!known) change.added.push(row)
    else if (lineOf(columns, known) !== lineOf(columns, row)) change.changed.push(row)
  }
  change.gone.push(...there.values())
  return change
}

/** What is to be written, whole. */
async function withBlobs(source: Tables, table: MovedTable, columns: string[], change: Change): Promise<Change> {
  if (columns.length === table.columns.length) return change
  const whole = (rows: Row[]) => Promise.all(rows.map((row) => readWhole(source, table, row)))
  return { ...change, added: await whole(change.added), changed: await whole(change.changed) }
}

async function readWhole(source: Tables, table: MovedTable, row: Row): Promise<Row> {
  const shown = sql.join(table.columns.map((name) => sql.ref(name)))
  const { rows } = await sql<Row>`select ${shown} from ${sql.table(table.name)} where ${isRow(table, row)}`.execute(source)
  return rows[0] as Row
}

async function write(target: Tables, table: MovedTable, { added, changed, gone }: Change): Promise<void> {
  if (added.length + changed.length + gone.length === 0) return
  await target.transaction().execute(async (trx) => {
    for (const row of gone) await sql`delete from ${sql.table(table.name)} where ${isRow(table, row)}`.execute(trx)
    for (const row of changed) await update(trx, table, row)
    if (added.length > 0) await trx.insertInto(table.name).values(added).execute()
    if (table.name === 'article') await indexArticles(trx, { added, changed, gone })
  })
}

async function update(trx: Tables, table: MovedTable, row: Row): Promise<void> {
  const set = Object.keys(row).filter((name) => !table.key.includes(name))
  const values = sql.join(set.map((name) => sql`${sql.ref(name)} = ${row[name]}`))
  await sql`update ${sql.table(table.name)} set ${values} where ${isRow(table, row)}`.execute(trx)
}

function isRow(table: MovedTable, row: Row) {
  return sql`(${sql.join(table.key.map((name) => sql.ref(name)))}) = (${sql.join(keyOf(table, row))})`
}

/** The full text is made of the articles, as when they are stored. */
async function indexArticles(trx: Tables, { added, changed, gone }: Change): Promise<void> {
  const { insertSearchText, mergeSearchText } = dialectOf(trx)
  for (const { id } of [...changed, ...gone]) await sql`delete from article_search where rowid = ${id}`.execute(trx)
  const found = [...added, ...changed]
  for (const row of found) await insertSearchText(trx, Number(row.id), searchTextOf(row as ArticleText))
  await mergeSearchText(trx, found.length)
}

import { type Kysely, sql } from 'kysely'
import type { ArticleText } from '#analysis/compose-text.ts'
import { searchTextOf } from '#analysis/search-text.ts'
import { dialectOf, insertSearchTexts } from '../dialects/dialect.ts'
import { type Key, keyOf, type Row, readRows, type Stretch } from './read-rows.ts'
import type { MovedTable } from './tables.ts'

/** Rows that were read, and those of them (or of the target) that had to be written, changed or taken away. */
export type Copied = { rows: number; changed: number }

type Tables = Kysely<Record<string, Row>>
type Change = { added: Row[]; changed: Row[]; gone: Row[] }

const MOST_ROWS = 5_000
/** Of rows with bytes, which may be pages. */
const MOST_BYTES_ROWS = 100
const NOTHING: Change = { added: [], changed: [], gone: [] }

/** How many rows are read and written at once. */
export function rowsAtOnce({ blobs }: MovedTable): number {
  return blobs.length > 0 ? MOST_BYTES_ROWS : MOST_ROWS
}

/**
 * Makes a table of the target the same as the source's, stretch by stretch in the order of its key, each in a transaction of its own: whatever is there already and is the same
 * stays, so that who is killed goes on where it stopped. Bytes are not compared: no row changes them but together with another column (a page's `stored_as`). `onRows` is told how many rows were read.
 */
export async function copyTable(source: Tables, target: Tables, table: MovedTable, onRows: (rows: number) => void): Promise<Copied> {
  const total: Copied = { rows: 0, changed: 0 }
  const limit = rowsAtOnce(table)
  const isEmpty = await isEmptyTable(target, table)
  const compared = isEmpty ? table.columns : table.columns.filter((name) => !table.blobs.includes(name))
  const readFrom = (after: Key | null) => readRows(source, table, compared, { after, last: null, limit })
  for (let rows: Row[] | null = await readFrom(null), after: Key | null = null; rows !== null; ) {
    const end: Key | null = rows.length === limit ? keyOf(table, rows.at(-1) as Row) : null
    const stretch: Stretch = { after, last: end, limit: null }
    const change: Change = isEmpty ? { ...NOTHING, added: rows } : await compare(target, table, compared, rows, stretch)
    total.rows += rows.length
    total.changed += change.added.length + change.changed.length + change.gone.length
    onRows(rows.length)
    after = end
    const whole = await withBlobs(source, table, compared, change)
    // The next rows are read while these are written.
    const [read] = (await Promise.all([end === null ? null : readFrom(end), write(target, table, whole)])) as [Row[] | null, unknown]
    rows = read
  }
  return total
}

export async function isEmptyTable(db: Tables, table: MovedTable): Promise<boolean> {
  return (await readRows(db, table, table.key, { after: null, last: null, limit: 1 })).length === 0
}

async function compare(target: Tables, table: MovedTable, columns: string[], rows: Row[], stretch: Stretch): Promise<Change> {
  const there = await readRows(target, table, columns, stretch)
  const isSame = (one: Row, other: Row | undefined) => other !== undefined && columns.every((name) => one[name] === other[name])
  if (rows.length === there.length && rows.every((row, at) => isSame(row, there[at]))) return NOTHING
  const nameOf = (row: Row) => JSON.stringify(keyOf(table, row))
  const left = new Map(there.map((row) => [nameOf(row), row]))
  const change: Change = { added: [], changed: [], gone: [] }
  for (const row of rows) {
    const known = left.get(nameOf(row))
    left.delete(nameOf(row))
    if (!known) change.added.push(row)
    else if (!isSame(row, known)) change.changed.push(row)
  }
  change.gone.push(...left.values())
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
    await dialectOf(trx).insertRows(trx, table.name, table.columns, added)
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
  for (const { id } of [...changed, ...gone]) await sql`delete from article_search where rowid = ${id}`.execute(trx)
  const found = [...added, ...changed]
  await insertSearchTexts(
    trx,
    found.map((row) => ({ id: Number(row.id), text: searchTextOf(row as ArticleText) })),
  )
  await dialectOf(trx).mergeSearchText(trx, found.length)
}

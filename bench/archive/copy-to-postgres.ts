import SQLite from 'better-sqlite3'
import type { ArticleText } from '#analysis/compose-text.ts'
import { searchTextOf } from '#analysis/search-text.ts'
import { type Db, openPostgres } from '#db/connection.ts'
import { dialectOf, insertSearchTexts } from '#db/dialects/dialect.ts'
import { makePartitions, PER_MONTH } from '#db/dialects/postgres/partitions.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { DAYS, lastMoment } from './days.ts'

const BATCH = 5_000
const dayMs = 86_400_000

/** The tables of an archive, with the column of theirs that names articles. */
const tables: Record<string, string | null> = {
  ...{ outlet: null, coverage: null, subject: null, section_word: null, story: 'first_article_id' },
  ...{ article: 'id', mention: 'article_id', quote: 'article_id', article_count: 'article_id' },
  ...{ daily_count: null, monthly_count: null, daily_total: null },
}

type Row = Record<string, unknown>

/** Copies an archive into an empty PostgreSQL database, as it would stand there had each article been stored when it was: the partition of its month, its words in the index. */
export async function copyToPostgres(file: string, url: string): Promise<void> {
  const { db, pages } = openPostgres(url, { connections: 6 })
  await migrateDatabase(db, url)
  await migratePageDatabase(pages, url)
  await makePartitions(db, lastMoment - DAYS * dayMs, { ahead: Math.ceil(DAYS / 30) + 1, past: 0 })
  await dialectOf(db).setAside(db, [...Object.keys(tables), 'article_search'])
  const sqlite = new SQLite(file, { readonly: true })
  const monthOf = readMonths(sqlite)
  for (const [table, key] of Object.entries(tables))
    await copyTable(sqlite, db, table, (row) => key !== null && numberAnew(row, key, monthOf))
  sqlite.close()
  await dialectOf(db).putBack(db)
  await db.destroy()
}

/** What an article's id begins with. */
function readMonths(sqlite: SQLite.Database): (id: number) => number {
  const months = new Map<number, number>()
  const rows = sqlite.prepare('select id, first_seen_at from article').raw().iterate() as Iterable<[number, number]>
  for (const [id, at] of rows) {
    const date = new Date(at)
    months.set(id, (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth())
  }
  return (id) => (months.get(id) ?? 0) * PER_MONTH
}

function numberAnew(row: Row, key: string, monthOf: (id: number) => number): void {
  const id = row[key] as number
  row[key] = monthOf(id) + id
}

async function copyTable(sqlite: SQLite.Database, db: Db, table: string, change: (row: Row) => void): Promise<void> {
  let written: Promise<void> = Promise.resolve()
  for (const rows of batches(sqlite.prepare(`select * from ${table}`).iterate() as Iterable<Row>)) {
    rows.forEach(change)
    await written
    // The next rows are read while these are written.
    written = writeRows(db, table, rows)
  }
  await written
}

async function writeRows(db: Db, table: string, rows: Row[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await dialectOf(trx).insertRows(trx, table, Object.keys(rows[0] as Row), rows)
    if (table !== 'article') return
    const texts = rows.map((row) => ({ id: row.id as number, text: searchTextOf(row as ArticleText) }))
    await insertSearchTexts(trx, texts)
  })
}

function* batches(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

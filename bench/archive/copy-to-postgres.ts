import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import type { ArticleText } from '#analysis/compose-text.ts'
import { searchTextOf } from '#analysis/search-text.ts'
import { type Db, openPostgres } from '#db/connection.ts'
import { dialectOf } from '#db/dialects/dialect.ts'
import { makePartitions, PER_MONTH } from '#db/dialects/postgres/partitions.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { DAYS, lastMoment } from './days.ts'

const BATCH = 5_000
const dayMs = 86_400_000

/** Tables whose rows name articles, by the columns that do. */
const articleColumns: Record<string, string> = {
  article: 'id',
  mention: 'article_id',
  quote: 'article_id',
  article_count: 'article_id',
  story: 'first_article_id',
}
const others = ['outlet', 'coverage', 'subject', 'section_word', 'daily_count', 'monthly_count', 'daily_total']

/** Copies an archive into an empty PostgreSQL database, as it would stand there had each article been stored when it was: the partition of its month, its words in the index. */
export async function copyToPostgres(file: string, url: string): Promise<Db> {
  const { db, pages } = openPostgres(url, { connections: 6 })
  await migrateDatabase(db, url)
  await migratePageDatabase(pages, url)
  await makePartitions(db, lastMoment - DAYS * dayMs, { ahead: Math.ceil(DAYS / 30) + 1, past: 0 })
  const sqlite = new SQLite(file, { readonly: true })
  const monthOf = readMonths(sqlite)
  for (const table of [...others.slice(0, 4), 'story', 'article', 'mention', 'quote', 'article_count', ...others.slice(4)])
    await copyTable(sqlite, db, table, monthOf)
  await copySearch(sqlite, db, monthOf)
  sqlite.close()
  await sql`vacuum analyze`.execute(db)
  return db
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

async function copyTable(sqlite: SQLite.Database, db: Db, table: string, monthOf: (id: number) => number): Promise<void> {
  const key = articleColumns[table]
  for (const rows of batches(sqlite.prepare(`select * from ${table}`).iterate() as Iterable<Record<string, number>>)) {
    if (key !== undefined) for (const row of rows) row[key] = monthOf(row[key] as number) + (row[key] as number)
    const columns = sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column)))
    await sql`insert into ${sql.ref(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.ref(table)}, ${JSON.stringify(rows)}::json)`.execute(
      db,
    )
  }
}

async function copySearch(sqlite: SQLite.Database, db: Db, monthOf: (id: number) => number): Promise<void> {
  const texts = sqlite.prepare('select id, title, lead, body from article').iterate() as Iterable<{ id: number } & ArticleText>
  for (const rows of batches(texts))
    await db.transaction().execute(async (trx) => {
      const { insertSearchText } = dialectOf(trx)
      for (const { id, ...text } of rows) await insertSearchText(trx, monthOf(id) + id, searchTextOf(text))
    })
}

function* batches<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

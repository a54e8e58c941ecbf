import { type Kysely, sql } from 'kysely'
import type { Db, PageDb } from '../connection.ts'
import { dialectOf } from '../dialects/dialect.ts'
import { type Copied, copyTable, isEmptyTable, rowsAtOnce } from './copy-table.ts'
import { type Digest, digestTable, type Row } from './read-rows.ts'
import { listMovedTables, type MovedTable } from './tables.ts'

/** Both databases of a newsroom: two files, or one PostgreSQL database. */
export type BothDatabases = { db: Db; pages: PageDb }

type Tables = Kysely<Record<string, Row>>
type Part = { source: Tables; target: Tables; tables: MovedTable[] }

/** How far a pass is: rows read of all that there are. */
export type MoveProgress = { table: string; rows: number; total: number }

/**
 * One pass: makes the target the same as the source was when the pass began, whoever writes to the source meanwhile. What is the same already is left alone: the same again
 * finishes what was broken off, or brings what is new.
 */
export async function copyOnce(from: BothDatabases, to: BothDatabases, onProgress: (progress: MoveProgress) => void): Promise<Copied> {
  const copied: Copied = { rows: 0, changed: 0 }
  const parts = await listParts(from, to)
  const total = await countAll(parts)
  let rows = 0
  const target = asTables(to.db)
  if (await holdsNothing(parts)) await dialectOf(target).setAside(target, listNames(parts))
  for (const { source, target, tables } of parts) {
    await withSnapshot(source, async (snapshot) => {
      for (const table of tables) {
        const one = await copyTable(snapshot, target, table, (more) => {
          rows += more
          onProgress({ table: table.name, rows, total })
        })
        copied.rows += one.rows
        copied.changed += one.changed
      }
    })
    await dialectOf(target).continueNumbers(target, tables)
  }
  await dialectOf(target).putBack(target)
  return copied
}

async function holdsNothing(parts: Part[]): Promise<boolean> {
  for (const { target, tables } of parts)
    for (const table of tables.filter(({ name }) => name === 'article' || name === 'page'))
      if (!(await isEmptyTable(target, table))) return false
  return true
}

/** With the full text, which is made on the way. */
function listNames(parts: Part[]): string[] {
  return [...parts.flatMap(({ tables }) => tables.map(({ name }) => name)), 'article_search']
}

/** What a table holds in both, for comparison. */
export type Verdict = { table: string; source: Digest; target: Digest }

/** Reads both databases whole and names what each table holds. Nobody may write meanwhile. */
export async function verifyMove(from: BothDatabases, to: BothDatabases): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { source, target, tables } of await listParts(from, to))
    for (const table of tables) {
      // One of the two is another process, which reads while the other's rows are hashed here.
      const [there, here] = await Promise.all([target, source].map((db) => digestTable(db, table, rowsAtOnce(table))))
      verdicts.push({ table: table.name, source: here as Digest, target: there as Digest })
    }
  verdicts.push(await compareSearch(from.db, to.db))
  return verdicts
}

/** The full text is not copied but made: there must be as many texts as articles. */
async function compareSearch(source: Db, target: Db): Promise<Verdict> {
  const count = async (db: Db) => {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from article_search`.execute(db)
    return { rows: rows[0]?.rows ?? 0, sha256: '' }
  }
  return { table: 'article_search', source: await count(source), target: await count(target) }
}

async function listParts(from: BothDatabases, to: BothDatabases): Promise<Part[]> {
  const files = dialectOf(from.db).name === 'sqlite' ? from : to
  if (dialectOf(files.db).name !== 'sqlite') throw new Error('Cannot move: one of the two must be a data folder.')
  return [
    { source: asTables(from.db), target: asTables(to.db), tables: await listMovedTables(files.db) },
    { source: asTables(from.pages), target: asTables(to.pages), tables: await listMovedTables(files.pages) },
  ]
}

function asTables<Schema>(db: Kysely<Schema>): Tables {
  return db as unknown as Tables
}

async function countAll(parts: Part[]): Promise<number> {
  let total = 0
  for (const { source, tables } of parts)
    for (const { name } of tables) {
      const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(source)
      total += rows[0]?.rows ?? 0
    }
  return total
}

/** All that is read within is of one moment. */
function withSnapshot(db: Tables, work: (snapshot: Tables) => Promise<void>): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql.raw(dialectOf(db).beginSnapshot).execute(connection)
    try {
      await work(connection)
    } finally {
      await sql`rollback`.execute(connection)
    }
  })
}

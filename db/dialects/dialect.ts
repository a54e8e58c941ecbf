import { type Kysely, type QueryExecutorProvider, sql } from 'kysely'

/** The text that search goes by: folded words parted by spaces. */
export type SearchText = { title: string; body: string }

/** Both ends included. */
export type IdRange = { low: number; high: number }

/** Where a record of applied migrations is kept, by names of Kysely's. */
export type MigrationTables = { migrationTableName?: string; migrationLockTableName?: string }

/**
 * What the two databases do differently beyond the words of SQL (words.ts). Functions take the database or transaction first.
 */
export type Dialect = {
  name: 'sqlite' | 'postgres'
  /** Keeps other processes from migrating until the returned function is called; null where another one still does after a minute. */
  holdMigrations: (file: string) => (() => void) | null
  /** The database as migrations see it: they are written for SQLite. */
  forMigrations: <Schema>(db: Kysely<Schema>) => Kysely<Schema>
  /** Where the archive of pages keeps its own record of what was applied, apart from that of the main database; {} where it has a file to itself. */
  pageMigrationTables: MigrationTables
  /** Makes ready what the coming months need; at each start and every hour. `now`: real time. */
  prepareMonths: <Schema>(db: Kysely<Schema>, now: number) => Promise<void>
  /** Tells the planner what has come to stand in tables that the database does not look after by itself; to be called every hour. `now`: real time. */
  analyse: <Schema>(db: Kysely<Schema>, now: number) => Promise<void>
  /** The statement that begins a transaction whose questions are all answered as of one moment, and which writes nothing. */
  beginSnapshot: string
  /** Lets the numbers of new rows go on behind those that were written with their numbers. `tables`: with their primary keys. */
  continueNumbers: <Schema>(db: Kysely<Schema>, tables: { name: string; key: string[] }[]) => Promise<void>
  /** Holds a named lock until the transaction ends, for what reads first and writes by what it read. SQLite's transactions have the write lock anyway. */
  lock: (trx: QueryExecutorProvider, name: string) => Promise<void>
  /** Tells the other processes of the database that something of a kind waits, once the transaction is committed; those of one machine look often enough. */
  announce: <Schema>(db: Kysely<Schema>, kind: string) => Promise<void>
  /** Keeps a table out of the log that survives a crash: what stands in it is worth nothing afterwards, and is written too often. */
  forgoLog: <Schema>(db: Kysely<Schema>, table: string) => Promise<void>
  /** Whether a transaction failed only because another one was under way, so that the same again may pass. */
  isPassing: (error: unknown) => boolean
  /** Writes many rows in the fastest way, in a transaction. `columns`: those of each row, in their order. */
  insertRows: (trx: QueryExecutorProvider, table: string, columns: string[], rows: Record<string, unknown>[]) => Promise<void>
  /** Takes the indexes and references off tables that are to be filled, where that makes it faster; what is needed to make them again is kept in the database itself. Primary keys stay. */
  setAside: <Schema>(db: Kysely<Schema>, tables: string[]) => Promise<void>
  /** Makes again what was set aside, also by a process that was killed, and tells the planner what the tables hold now. */
  putBack: <Schema>(db: Kysely<Schema>) => Promise<void>
  /** The row of `article_search` of an article. */
  searchRow: (articleId: number, text: SearchText) => Record<string, string | number>
  /** Two ids between which all articles of some days stand, as close as can be told at little cost; null where there are none. */
  findIdsOfDays: (db: QueryExecutorProvider, days: { from: string; to: string }) => Promise<IdRange | null>
  /** Work that the full-text index is owed after so many articles were written; see queries/search-index.ts. */
  mergeSearchText: (db: QueryExecutorProvider, pages: number) => Promise<void>
  /** Carries what was written into the database file in small steps while others of this process wait, or in the fewest again. A server does that by itself. */
  checkpointInSteps: (db: QueryExecutorProvider, areSmall: boolean) => Promise<void>
}

/** The setting under which a database keeps how to make again what was set aside in it. */
export const ASIDE_KEY = 'move-set-aside'

/** The dialect of a database, of a transaction or connection of it. */
export function dialectOf(db: QueryExecutorProvider): Dialect {
  const { adapter } = db.getExecutor() as unknown as { adapter: { dialect?: Dialect } }
  if (!adapter.dialect) throw new Error('Cannot tell the database: it was not opened by db/connection.ts')
  return adapter.dialect
}

/** Whoever changes an article, what was found in it, its counts or its story: one at a time, as in SQLite, since copies in other outlets find each other. */
export const ARTICLES = 'articles'
/** Whoever saves definitions of outlets, which are numbered. */
export const OUTLETS = 'outlets'

/** Holds a named lock to the end of the transaction: before it reads what it will write by. See Dialect.lock. */
export function lockFor(trx: QueryExecutorProvider, name: typeof ARTICLES | typeof OUTLETS): Promise<void> {
  return dialectOf(trx).lock(trx, name)
}

/** Writes the text of an article into the full-text index. */
export async function insertSearchText(db: QueryExecutorProvider, articleId: number, text: SearchText): Promise<void> {
  const row = dialectOf(db).searchRow(articleId, text)
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  await sql`insert into article_search (${columns}) values (${sql.join(Object.values(row))})`.execute(db)
}

/** Writes the texts of some articles into the full-text index, to be called in the transaction that stores them. */
export async function insertSearchTexts(trx: QueryExecutorProvider, texts: { id: number; text: SearchText }[]): Promise<void> {
  const { insertRows, searchRow } = dialectOf(trx)
  const rows = texts.map(({ id, text }) => searchRow(id, text))
  await insertRows(trx, 'article_search', Object.keys(rows[0] ?? {}), rows)
}

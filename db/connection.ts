import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { beginAgain } from './begin-again.ts'
import { postgresDialect } from './dialects/postgres/dialect.ts'
import { openPool, type PoolOptions } from './dialects/postgres/pool.ts'
import { PAGES_PER_CHECKPOINT, sqliteDialect } from './dialects/sqlite/dialect.ts'
import type { PageDatabase } from './page-schema.ts'
import { countQueryTime } from './query-time.ts'
import type { Database } from './schema.ts'
import { keepStatements } from './statement-cache.ts'

export type Db = Kysely<Database>
export type PageDb = Kysely<PageDatabase>

/**
 * `busyTimeoutMs`: how long a process waits for another one's write before it fails with SQLITE_BUSY. `cacheKilobytes`: what SQLite keeps of the file in memory of its own, beside what the
 * operating system keeps.
 */
export type OpenOptions = { busyTimeoutMs?: number; readonly?: boolean; cacheKilobytes?: number }

/** For the process that makes pages from the main database: a wait would block every page, and the same parts of the indexes are read again and again. */
export const forPages: OpenOptions = { busyTimeoutMs: 100, cacheKilobytes: 32_000 }

/** A collector writes its indexes all over: what it keeps of them hardly spares it any work. Pages are written once and read rarely. */
const usualCacheKilobytes = { main: 8_000, pages: 4_000 }

/** Opens the main database file. The schema must have been migrated (db/migrate.ts). */
export function openDatabase(file: string, options: OpenOptions = {}): Db {
  return new Kysely<Database>({
    log: countQueryTime,
    dialect: sqliteDialect(openFile(file, { cacheKilobytes: usualCacheKilobytes.main, ...options })),
  })
}

/** Opens the archive of pages, which stands in a file of its own so that the counts stay small enough to back up and cache. */
export function openPageDatabase(file: string, options: OpenOptions = {}): PageDb {
  return new Kysely<PageDatabase>({
    log: countQueryTime,
    dialect: sqliteDialect(openFile(file, { cacheKilobytes: usualCacheKilobytes.pages, ...options })),
  })
}

/** With `replicaUrl`, plain questions are answered by that copy of the database, which may be a moment behind. */
export type PostgresOptions = PoolOptions & { replicaUrl?: string | null; replicaConnections?: number }

/** Opens a PostgreSQL database, in which the archive of pages stands with the rest; both share their connections, and closing one closes both. */
export function openPostgres(url: string, { replicaUrl, replicaConnections, ...options }: PostgresOptions = {}): { db: Db; pages: PageDb } {
  const replica = replicaUrl && replicaConnections ? openPool(replicaUrl, { ...options, connections: replicaConnections }) : null
  const db = beginAgain(
    new Kysely<Database & PageDatabase>({ log: countQueryTime, dialect: postgresDialect(openPool(url, options), replica) }),
  )
  return { db: db as unknown as Db, pages: db as unknown as PageDb }
}

function openFile(file: string, { busyTimeoutMs = 5_000, readonly = false, cacheKilobytes }: OpenOptions): SQLite.Database {
  const sqlite = new SQLite(file, { timeout: busyTimeoutMs, readonly })
  if (!readonly) sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma(`wal_autocheckpoint = ${PAGES_PER_CHECKPOINT.usual}`)
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma(`cache_size = -${cacheKilobytes}`)
  return keepStatements(sqlite)
}

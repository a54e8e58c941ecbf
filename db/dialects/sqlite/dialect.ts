import type SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type QueryCompiler,
  type RawNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { holdProcessLock } from '../../process-lock.ts'
import type { Dialect } from '../dialect.ts'
import { spell, withoutNul } from '../words.ts'
import { findIdsOfDays } from './find-ids-of-days.ts'
import { insertRows } from './insert-rows.ts'
import { sqliteWords } from './words.ts'

const LOCK_WAIT_MS = 60_000
/** Pages (of 4 KB) that stand in the log when it is carried into the file: each time waits for the disk, and a collection commits hundreds of times a second; but four thousand pages take 20 to 40 ms. */
export const PAGES_PER_CHECKPOINT = { usual: 4_000, small: 250 }

/** SQLite: one file, one writer at a time. */
export const sqlite: Dialect = {
  name: 'sqlite',
  holdMigrations: (file) => holdProcessLock(`${file}.migrating`, LOCK_WAIT_MS),
  forMigrations: (db) => db,
  pageMigrationTables: {},
  prepareMonths: async () => undefined,
  analyse: async () => undefined,
  beginSnapshot: 'begin',
  // The next number is one more than the largest.
  continueNumbers: async () => undefined,
  lock: async () => undefined,
  announce: async () => undefined,
  forgoLog: async () => undefined,
  isPassing: () => false,
  insertRows,
  // Its writes are so cheap that the indexes may stay.
  setAside: async () => undefined,
  putBack: async () => undefined,
  searchRow: (rowid, { title, body }) => ({ rowid, title, body }),
  findIdsOfDays,
  mergeSearchText: async (db, pages) => {
    await sql`insert into article_search (article_search, rank) values ('merge', ${pages})`.execute(db)
  },
  checkpointInSteps: async (db, areSmall) => {
    await sql`pragma wal_autocheckpoint = ${sql.lit(areSmall ? PAGES_PER_CHECKPOINT.small : PAGES_PER_CHECKPOINT.usual)}`.execute(db)
  },
}

/** Kysely's dialect over an open file, with our words in it. */
export function sqliteDialect(database: SQLite.Database): SqliteDialect {
  return new ImmediateSqliteDialect({ database })
}

/** Kysely begins deferred transactions, which fail at once with SQLITE_BUSY_SNAPSHOT when they read before they write; ours take the write lock first. */
class ImmediateSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }

  override createQueryCompiler(): QueryCompiler {
    return new SqliteWordCompiler()
  }

  override createAdapter(): DialectAdapter {
    return Object.assign(new SqliteAdapter(), { dialect: sqlite })
  }
}

class SqliteWordCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(withoutNul(parameter))
  }

  protected override visitRaw(node: RawNode): void {
    const spelt = spell(node, sqliteWords)
    if (spelt) this.visitNode(spelt)
    else super.visitRaw(node)
  }
}

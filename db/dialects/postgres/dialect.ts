import {
  type CompiledQuery,
  type DialectAdapter,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryCompiler,
  type RawNode,
  sql,
} from 'kysely'
import type pg from 'pg'
import type { Dialect } from '../dialect.ts'
import { spell, withoutNul } from '../words.ts'
import { analyseParted } from './analyse-parted.ts'
import { announcementChannel } from './announcement-channel.ts'
import { continueNumbers } from './continue-numbers.ts'
import { CopyCursor, copyRows } from './copy-rows.ts'
import { findIdsOfDays } from './find-ids-of-days.ts'
import { spaceWords, writeWords } from './full-text.ts'
import { makePartitions } from './partitions.ts'
import { readApart } from './read-apart.ts'
import { putBack, setAside } from './set-aside.ts'
import { translateSchema } from './translate-schema.ts'
import { postgresWords } from './words.ts'

/** What PostgreSQL says where two transactions waited for each other, or one of them must be begun anew. */
const PASSING = new Set(['40P01', '40001'])

/** PostgreSQL: many processes on many machines, each transaction seeing what others have committed (READ COMMITTED). */
export const postgres: Dialect = {
  name: 'postgres',
  // Kysely's own lock is a lock here.
  holdMigrations: () => () => undefined,
  forMigrations: translateSchema,
  pageMigrationTables: { migrationTableName: 'page_migration', migrationLockTableName: 'page_migration_lock' },
  prepareMonths: (db, now) => makePartitions(db, now),
  analyse: analyseParted,
  beginSnapshot: 'begin isolation level repeatable read read only',
  continueNumbers,
  lock: async (trx, name) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`rasad ${name}`}, 0))`.execute(trx)
  },
  announce: async (db, kind) => {
    await sql`select pg_notify(${announcementChannel}, ${kind})`.execute(db)
  },
  forgoLog: async (db, table) => {
    await sql`alter table ${sql.table(table)} set unlogged`.execute(db)
  },
  isPassing: (error) => PASSING.has((error as { code?: string } | null)?.code ?? ''),
  insertRows: copyRows,
  setAside,
  putBack,
  searchRow: (rowid, { title, body }) => ({ rowid, title: spaceWords(title), body: spaceWords(body), words: writeWords(title, body) }),
  findIdsOfDays,
  // A GIN index looks after itself.
  mergeSearchText: async () => undefined,
  checkpointInSteps: async () => undefined,
}

/** Kysely's dialect over a pool of connections, with our words in it; with `replica`, questions are asked there. */
export function postgresDialect(pool: pg.Pool, replica: pg.Pool | null = null): PostgresDialect {
  return new WordPostgresDialect(pool, replica)
}

class WordPostgresDialect extends PostgresDialect {
  #pools: [pg.Pool, pg.Pool | null]

  constructor(pool: pg.Pool, replica: pg.Pool | null) {
    super({ pool, cursor: CopyCursor })
    this.#pools = [pool, replica]
  }

  override createDriver(): Driver {
    const [pool, replica] = this.#pools
    return replica ? readApart(pool, replica) : super.createDriver()
  }

  override createQueryCompiler(): QueryCompiler {
    return new PostgresWordCompiler()
  }

  override createAdapter(): DialectAdapter {
    return Object.assign(new PostgresAdapter(), { dialect: postgres })
  }
}

class PostgresWordCompiler extends PostgresQueryCompiler {
  /** Nothing is in an empty list: SQLite may say so, PostgreSQL in other words. */
  override compileQuery(...asked: Parameters<PostgresQueryCompiler['compileQuery']>): CompiledQuery {
    const compiled = super.compileQuery(...asked)
    if (!compiled.sql.includes('in ()')) return compiled
    return { ...compiled, sql: compiled.sql.replaceAll('not in ()', "<> all ('{}')").replaceAll('in ()', "= any ('{}')") }
  }

  protected override addParameter(parameter: unknown): void {
    super.addParameter(withoutNul(parameter))
  }

  protected override visitRaw(node: RawNode): void {
    const spelt = spell(node, postgresWords)
    if (spelt) this.visitNode(spelt)
    else super.visitRaw(node)
  }
}

import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { withFileLock } from './file-lock.ts'
import * as firstTables from './migrations/001-first-tables.ts'
import * as page from './migrations/pages-001-page.ts'
import type { Database, PageDatabase } from './schema.ts'

/** In order; a name once released never changes. */
const migrations: Record<string, Migration> = { '001-first-tables': firstTables }
const pageMigrations: Record<string, Migration> = { '001-page': page }

/**
 * Brings the main database to the newest schema, from any older one. Two processes that start at once take turns by a lock file, since
 * Kysely's own migration lock does nothing on SQLite. Returns the names that were applied.
 */
export function migrateDatabase(db: Kysely<Database>, file: string): Promise<string[]> {
  return withFileLock(`${file}.migrating`, () => migrate(db, migrations))
}

/** The same for the archive of pages. */
export function migratePageDatabase(db: Kysely<PageDatabase>, file: string): Promise<string[]> {
  return withFileLock(`${file}.migrating`, () => migrate(db, pageMigrations))
}

async function migrate<T>(db: Kysely<T>, all: Record<string, Migration>): Promise<string[]> {
  const migrator = new Migrator({ db: db as Kysely<unknown>, provider: { getMigrations: async () => all } })
  const { error, results } = await migrator.migrateToLatest()
  if (error)
    throw new Error(`Cannot migrate the database at ${results?.find((one) => one.status === 'Error')?.migrationName ?? 'start'}`, {
      cause: error,
    })
  return (results ?? []).map((one) => one.migrationName)
}

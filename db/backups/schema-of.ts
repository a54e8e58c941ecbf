import SQLite from 'better-sqlite3'

/** The migrations that a database file has seen, in order; empty for one that is new. Nothing is written to it. */
export function listApplied(file: string): string[] {
  const sqlite = new SQLite(file, { readonly: true, fileMustExist: true })
  try {
    if (!sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()) return []
    const rows = sqlite.prepare('select name from kysely_migration order by name').all() as { name: string }[]
    return rows.map(({ name }) => name)
  } finally {
    sqlite.close()
  }
}

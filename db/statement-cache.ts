import type SQLite from 'better-sqlite3'

const mostStatements = 500

/**
 * Keeps prepared statements by their text, the latest used ones. Kysely prepares each query anew, which is a tenth of a collector's time. A statement that
 * is being stepped through (a stream) is not lent a second time.
 */
export function keepStatements(sqlite: SQLite.Database): SQLite.Database {
  const prepare = sqlite.prepare.bind(sqlite)
  const kept = new Map<string, SQLite.Statement>()
  const lend = (text: string): SQLite.Statement => {
    const known = kept.get(text)
    if (known?.busy) return prepare(text)
    const statement = known ?? prepare(text)
    kept.delete(text)
    kept.set(text, statement)
    const [oldest] = kept.size > mostStatements ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return statement
  }
  return Object.assign(sqlite, { prepare: lend })
}

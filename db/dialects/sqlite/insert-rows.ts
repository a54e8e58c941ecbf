import { CompiledQuery, type QueryExecutorProvider } from 'kysely'

/** A statement takes 32,766 values at most; so many make it long enough. */
const MOST_VALUES = 5_000

/** Writes many rows by few statements, whose text is the same but for the last: they are prepared once. */
export async function insertRows(
  trx: QueryExecutorProvider,
  table: string,
  columns: string[],
  rows: Record<string, unknown>[],
): Promise<void> {
  const most = Math.max(1, Math.floor(MOST_VALUES / columns.length))
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most)
    const values = some.flatMap((row) => columns.map((name) => row[name] ?? null))
    await trx.getExecutor().executeQuery(CompiledQuery.raw(writeInsert(table, columns, some.length), values))
  }
}

function writeInsert(table: string, columns: string[], count: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into ${quote(table)} (${columns.map(quote).join(', ')}) values ${Array.from({ length: count }, () => row).join(', ')}`
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

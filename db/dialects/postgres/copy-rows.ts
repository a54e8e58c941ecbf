import { finished } from 'node:stream/promises'
import { CompiledQuery, type PostgresCursor, type PostgresCursorConstructor, type QueryExecutorProvider } from 'kysely'
import { from } from 'pg-copy-streams'

/**
 * Writes many rows by COPY, which takes a tenth of an insert's time: nothing is parsed or planned for each. `columns`: of each row, in this order.
 */
export async function copyRows(
  trx: QueryExecutorProvider,
  table: string,
  columns: string[],
  rows: Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return
  const text = `copy ${quote(table)} (${columns.map(quote).join(', ')}) from stdin`
  const data = Buffer.from(rows.map((row) => `${columns.map((name) => writeValue(row[name])).join('\t')}\n`).join(''))
  for await (const _ of trx.getExecutor().stream(CompiledQuery.raw(text, [data]), 1)) {
    // Nothing is answered.
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** As COPY's text format has it: a row a line, its values parted by tabs. */
function writeValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  return typeof value === 'string' ? value.replace(/[\\\t\n\r]/gu, (letter) => escapes[letter] as string) : String(value)
}

/** Kysely lends a connection's own client to a cursor alone, so that COPY goes in the place of one: what it is asked to read is when everything has been written. */
export const CopyCursor = function writeInstead(text: string, [data]: [Buffer]): PostgresCursor<never> {
  const stream = from(text)
  const read = async () => {
    stream.end(data)
    await finished(stream)
    return []
  }
  return Object.assign(stream, { read, close: async () => undefined })
} as unknown as PostgresCursorConstructor

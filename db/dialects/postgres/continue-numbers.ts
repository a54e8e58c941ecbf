import { type Kysely, sql } from 'kysely'
import { PER_MONTH, partitionKey } from './partitions.ts'

/** Lets the numbers of new rows go on behind those that were copied in. `tables`: with their primary keys. */
export async function continueNumbers<Schema>(db: Kysely<Schema>, tables: { name: string; key: string[] }[]): Promise<void> {
  for (const { name, key } of tables) {
    const isNumbered = key.length === 1 && key[0] === 'id'
    const sequence = isNumbered ? await findSequence(db, name) : null
    if (sequence === null) continue
    await sql`select setval(${sequence}::regclass, greatest(max(id % ${sql.lit(PER_MONTH)}), 1)) from ${sql.table(name)}`.execute(db)
  }
}

async function findSequence<Schema>(db: Kysely<Schema>, table: string): Promise<string | null> {
  if (partitionKey(table) !== undefined) return `${table}_number`
  const { rows } = await sql<{ name: string | null }>`select pg_get_serial_sequence(${`"${table}"`}, 'id') as name`.execute(db)
  return rows[0]?.name ?? null
}

import { sql } from 'kysely'
import type { Db } from '../connection.ts'

/** Resolves when the database answers; throws where it cannot be read. */
export async function pingDatabase(db: Db): Promise<void> {
  await sql`select 1 from outlet limit 1`.execute(db)
}

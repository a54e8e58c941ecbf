import { sql } from 'kysely'
import type { Db } from '../../connection.ts'

/** The first version with any_value(). */
const LEAST_VERSION = 16

/** Throws where a server is too old, or keeps texts in another encoding than Unicode. `name`: how the message calls it. */
export async function checkServer(db: Db, name: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(db)
  const { version, encoding } = rows[0] as { version: string; encoding: string }
  const major = Math.floor(Number(version) / 10_000)
  if (major < LEAST_VERSION) throw new Error(`Cannot use ${name}: it is PostgreSQL ${major}; Rasad needs ${LEAST_VERSION} or newer`)
  if (encoding !== 'UTF8') throw new Error(`Cannot use ${name}: its encoding is ${encoding}; create the database with encoding 'UTF8'`)
}

import type { Config } from './config.ts'

const tools = 'its own tools pg_dump and pg_restore do that, as docs/operate.md says'

/** Throws where the data stands in PostgreSQL, of which we make no copies. `what`: what was asked for, as "make a backup". */
export function requireFiles({ database }: Pick<Config, 'database'>, what: string): void {
  if (database) throw new Error(`Cannot ${what}: the data stands in PostgreSQL (DATABASE_URL); ${tools}`)
}

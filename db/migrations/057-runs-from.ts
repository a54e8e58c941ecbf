import { type Kysely, sql } from 'kysely'

/** Old runs and earlier texts may be deleted: from when on an outlet's runs are whole, and which texts are old. */
const statements = [
  'alter table outlet add column runs_from integer not null default 0',
  'create index article_version_read on article_version (read_at)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

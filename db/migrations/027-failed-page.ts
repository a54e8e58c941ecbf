import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
export async function up(db: Kysely<unknown>): Promise<void> {
  // The archived page that came and could not be read.
  await sql`alter table failure add column page_id integer`.execute(db)
}

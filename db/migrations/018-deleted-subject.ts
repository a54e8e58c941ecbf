import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table subject add column deleted_at integer`.execute(db)
}

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table subject add column counted_revision integer not null default 0').execute(db)
}

import { type Kysely, sql } from 'kysely'

const statements = ['alter table session add column seen_at integer', 'alter table session add column last_visit_at integer']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

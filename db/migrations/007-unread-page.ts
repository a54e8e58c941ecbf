import { type Kysely, sql } from 'kysely'

const statements = [
  'alter table frontier add column page_id integer',
  'create index frontier_unread on frontier (outlet_id) where page_id is not null and article_id is null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

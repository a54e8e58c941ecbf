import { type Kysely, sql } from 'kysely'

const statement = `create table visit (
  user_id integer primary key references user (id) on delete cascade,
  seen_at integer not null,
  last_visit_at integer
) strict`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db)
}

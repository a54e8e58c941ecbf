import { type Kysely, sql } from 'kysely'

const statements = [
  `create table annotation (
    id integer primary key,
    day text not null,
    words text not null,
    created_at integer not null,
    changed_at integer not null,
    removed_at integer
  ) strict`,
  'create index annotation_of_day on annotation (day) where removed_at is null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

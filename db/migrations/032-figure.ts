import { type Kysely, sql } from 'kysely'

const statements = [
  `create table figure (
    id integer primary key,
    code text not null unique,
    place text not null,
    asked text not null,
    tag text not null,
    is_bound integer not null check (is_bound in (0, 1)),
    data text not null,
    fingerprint text not null,
    user_id integer references user (id) on delete set null,
    created_at integer not null
  ) strict`,
  'create index figure_by_fingerprint on figure (fingerprint)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

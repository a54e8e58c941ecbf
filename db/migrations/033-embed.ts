import { type Kysely, sql } from 'kysely'

const statements = [
  `create table embed (
    id integer primary key,
    figure_id integer not null references figure (id) on delete cascade,
    token_hash text not null unique,
    name text not null,
    is_live integer not null check (is_live in (0, 1)),
    tag text not null,
    user_id integer references user (id) on delete set null,
    created_at integer not null,
    last_used_at integer,
    revoked_at integer
  ) strict`,
  'create index embed_of_figure on embed (figure_id)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

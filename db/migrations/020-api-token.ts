import { type Kysely, sql } from 'kysely'

const statements = [
  `create table api_token (
    id integer primary key,
    user_id integer not null references user (id) on delete cascade,
    name text not null,
    token_hash text not null unique,
    scope text not null check (scope in ('api', 'feeds')),
    created_at integer not null,
    expires_at integer not null,
    last_used_at integer
  ) strict`,
  'create index api_token_of_user on api_token (user_id)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

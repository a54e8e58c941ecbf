import { type Kysely, sql } from 'kysely'

/**
 * People with names, passwords and roles. Sessions and links of before belonged to nobody and end here: the link that Rasad prints at its next
 * start makes the first administrator.
 */
const statements = [
  'drop table session',
  'drop table access_link',
  `create table user (
    id integer primary key,
    name text not null,
    name_key text not null unique,
    role text not null check (role in ('viewer', 'editor', 'admin')),
    password_hash text,
    created_at integer not null,
    disabled_at integer
  ) strict`,
  `create table session (
    token_hash text primary key,
    user_id integer not null references user (id) on delete cascade,
    created_at integer not null,
    seen_at integer not null,
    expires_at integer not null,
    agent text not null
  ) strict, without rowid`,
  'create index session_user on session (user_id)',
  `create table access_link (
    token_hash text primary key,
    kind text not null check (kind in ('administrator', 'invite', 'reset', 'enter')),
    role text,
    user_id integer references user (id) on delete cascade,
    created_at integer not null,
    expires_at integer not null
  ) strict, without rowid`,
  'create table sign_in_failure (key text primary key, failures integer not null, last_at integer not null) strict, without rowid',
  `create table audit (
    id integer primary key,
    at integer not null,
    user_id integer,
    user_name text not null,
    action text not null,
    target text not null,
    detail text
  ) strict`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

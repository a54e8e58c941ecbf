import { type Kysely, sql } from 'kysely'

/** An outlet in the making: a definition that is tried on some pages of the site, which are kept as long as somebody works on it. */
const statements = [
  `create table trial (
    id integer primary key,
    address text not null,
    definition text,
    findings text not null default '[]',
    troubles text not null default '[]',
    error text,
    created_at integer not null
  ) strict`,
  `create table trial_page (
    trial_id integer not null references trial (id) on delete cascade,
    position integer not null,
    url text not null,
    hint text,
    fetched_at integer not null,
    html text not null,
    snapshot text not null,
    reading text not null,
    primary key (trial_id, position)
  ) strict`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

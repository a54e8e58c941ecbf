import { type Kysely, sql } from 'kysely'

/** Rules that are looked at after each run, and each time that one came true. */
const statements = [
  `create table alert (
    id integer primary key,
    title text not null,
    rule text not null,
    ways text not null,
    sealed_key text,
    quiet text,
    time_zone text not null,
    group_minutes integer not null,
    state text not null check (state in ('paused', 'running')),
    watched_from integer not null,
    judged_at integer,
    created_at integer not null,
    changed_at integer not null,
    deleted_at integer
  ) strict`,
  `create table alert_firing (
    id integer primary key,
    alert_id integer not null references alert (id) on delete cascade,
    key text not null,
    day text not null,
    fired_at integer not null,
    evidence text not null,
    told_at integer,
    unique (alert_id, key)
  ) strict`,
  'create index alert_firing_untold on alert_firing (alert_id) where told_at is null',
  'create index alert_firing_newest on alert_firing (fired_at)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

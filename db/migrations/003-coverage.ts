import { type Kysely, sql } from 'kysely'

const statements = [
  'alter table run add column sources_reached integer not null default 0',
  'alter table run add column sources_failed integer not null default 0',
  'alter table run add column is_continuous integer',
  'alter table outlet add column covered_from text',
  `create table coverage (
    outlet_id integer not null references outlet (id) on delete cascade,
    day text not null,
    state text not null check (state in ('collected', 'partial', 'blocked', 'broken', 'unreachable', 'silent', 'undated', 'not-added')),
    reason text not null,
    evidence text not null,
    computed_at integer not null,
    primary key (outlet_id, day)
  ) strict, without rowid`,
  'create index coverage_by_day on coverage (day)',
  `create table alarm (
    id integer primary key,
    outlet_id integer not null references outlet (id) on delete cascade,
    kind text not null,
    stage text not null,
    detail text not null,
    good_page_id integer,
    failing_page_id integer,
    opened_at integer not null,
    closed_at integer
  ) strict`,
  'create index alarm_of_outlet on alarm (outlet_id, opened_at)',
  'create unique index alarm_open on alarm (outlet_id, kind) where closed_at is null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
const statements = [
  // Who saved a definition; null for the catalogue and the command line. `restores`: the earlier version that this one brought back.
  'alter table outlet_definition add column saved_by text',
  'alter table outlet_definition add column restores integer',
  // Why the next visit is when it is, as JSON; null where it is simply due.
  'alter table outlet add column next_run_why text',
  // Set when somebody asked to be rid of the outlet: the worker takes its articles away bit by bit, then the row itself.
  'alter table outlet add column deleting_at integer',
  'alter table run add column stop_asked_at integer',
  // Slugs that a reader deleted, so that the catalogue does not bring them back at the next start.
  'create table deleted_outlet (slug text primary key, deleted_at integer not null) strict, without rowid',
  `create table outlet_tag (
    outlet_id integer not null references outlet (id) on delete cascade,
    tag text not null,
    primary key (outlet_id, tag)
  ) strict, without rowid`,
  // A change to many outlets at once; `changes`: JSON of what each was and became, so that it can be taken back.
  `create table bulk_change (
    id integer primary key,
    at integer not null,
    user_name text not null,
    action text not null,
    changes text not null,
    undone_at integer
  ) strict`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

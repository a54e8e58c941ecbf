import { type Kysely, sql } from 'kysely'

/** Readings of the archive that are asked to stop; and when outlets were paused: what lies in it is neither a failure nor silence. Who is paused at this moment has been since nobody knows when: since their last run. */
const statements = [
  'alter table request add column stop_asked_at integer',
  `create table outlet_pause (
    id integer primary key,
    outlet_id integer not null references outlet (id) on delete cascade,
    paused_at integer not null,
    resumed_at integer
  ) strict`,
  'create index outlet_pause_of_outlet on outlet_pause (outlet_id)',
  `insert into outlet_pause (outlet_id, paused_at)
    select id, coalesce((select max(started_at) from run where outlet_id = outlet.id), created_at) from outlet where enabled = 0`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

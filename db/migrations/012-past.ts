import { type Kysely, sql } from 'kysely'

const statements = [
  // What the last good page and the failing one hold, as the worker saw them when the alarm opened.
  'alter table alarm add column comparison text',
  // Discovered by a backfill: fetched after today's news, and by backfills alone.
  'alter table frontier add column is_past integer not null default 0',
  'drop index frontier_wanted',
  "create index frontier_wanted on frontier (outlet_id, is_past, next_try_at) where state = 'wanted'",
  // How far an unfinished backfill has walked: the next page of a listing, or null where a source (or a part of a sitemap) was read to its end.
  `create table backfill_step (
    outlet_id integer not null references outlet (id) on delete cascade,
    url text not null,
    since text not null,
    next_url text,
    primary key (outlet_id, url)
  ) strict, without rowid`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

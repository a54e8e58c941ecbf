import { type Kysely, sql } from 'kysely'

const statements = [
  // What hosts have asked for, so that a worker that comes back after a kill still keeps it.
  `create table host_rest (
    lane text primary key,
    rest_until integer,
    failure text,
    detail text,
    crawl_delay_ms integer
  ) strict, without rowid`,
  // Each run asks what it has fetched itself, and what its outlet read lately: without this, all articles of the outlet are looked through.
  'create index article_of_outlet_by_fetch on article (outlet_id, fetched_at)',
  "create index frontier_failed on frontier (outlet_id, discovered_at) where state = 'failed'",
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

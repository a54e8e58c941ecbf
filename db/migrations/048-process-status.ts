import { type Kysely, sql } from 'kysely'

/** What each process says of itself every few seconds, for /metrics. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table process_status (
    process text primary key,
    at integer not null,
    queries integer not null,
    query_ms integer not null,
    memory_bytes integer not null,
    in_hand integer not null
  ) strict`.execute(db)
}

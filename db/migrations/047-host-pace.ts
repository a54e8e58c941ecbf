import { type Kysely, sql } from 'kysely'
import { dialectOf } from '../dialects/dialect.ts'

/** How hosts are visited by all processes together, where there are several. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table host_pace (
    lane text primary key,
    next_at integer not null,
    first_turn text,
    first_until integer not null,
    second_turn text,
    second_until integer not null,
    barred_until integer not null,
    trouble text,
    crawl_delay_ms integer
  ) strict`.execute(db)
  await dialectOf(db).forgoLog(db, 'host_pace')
}

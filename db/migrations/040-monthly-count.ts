import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
const table = `create table monthly_count (
  subject_id integer not null references subject (id) on delete cascade,
  month text not null,
  outlet_id integer not null references outlet (id) on delete cascade,
  articles integer not null,
  quotes integer not null,
  primary key (subject_id, month, outlet_id)
) strict, without rowid`

/** Filled subject by subject, so that no sum of millions of rows has to be sorted at once; anew from the beginning where an earlier try was broken off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table if exists monthly_count`.execute(db)
  await sql.raw(table).execute(db)
  const { rows } = await sql<{ id: number }>`select id from subject`.execute(db)
  for (const { id } of rows) {
    await sql`insert into monthly_count (subject_id, month, outlet_id, articles, quotes)
      select subject_id, substr(day, 1, 7) as month, outlet_id, sum(articles), sum(direct_quotes + colon_quotes + indirect_quotes)
      from daily_count where subject_id = ${id} group by month, outlet_id`.execute(db)
  }
}

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table page (
      id integer primary key,
      outlet_id integer not null,
      url text not null,
      fetched_at integer not null,
      status integer not null,
      headers text not null,
      body blob not null
    ) strict`)
    .execute(db)
  await sql.raw('create index page_of_url on page (url, fetched_at)').execute(db)
}

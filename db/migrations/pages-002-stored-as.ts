import { type Kysely, sql } from 'kysely'

/** Where the bytes of a page lie that were carried out of the database; null: in its row. The index finds the old ones among those that are still here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table page add column stored_as text').execute(db)
  await sql.raw('create index page_in_row on page (fetched_at) where stored_as is null').execute(db)
}

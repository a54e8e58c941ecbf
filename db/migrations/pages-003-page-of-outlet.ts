import { type Kysely, sql } from 'kysely'

/** An outlet's pages by age, for retention. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create index page_of_outlet on page (outlet_id, fetched_at)').execute(db)
}

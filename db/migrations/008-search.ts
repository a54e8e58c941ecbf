import { type Kysely, sql } from 'kysely'

/** What a search counts and sorts its hits by, so that it need not read through the texts that stand between these columns. */
const statement = 'create index article_searched on article (id, outlet_id, day, published_at, language)'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db)
}

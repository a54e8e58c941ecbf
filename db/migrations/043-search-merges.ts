import { type Kysely, sql } from 'kysely'

/**
 * The full-text index merges what was written in bursts of a tenth of a second, in the middle of whatever statement comes next. It is told to leave that to
 * whoever writes (queries/search-index.ts), who does it in small steps.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`insert into article_search (article_search, rank) values ('automerge', 0)`.execute(db)
}

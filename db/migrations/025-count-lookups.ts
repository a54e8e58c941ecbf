import { type Kysely, sql } from 'kysely'

// What is asked of thousands of rows at once stands in the index itself: looking each row up in a table of millions costs more than the rest.
const statements = [
  'drop index article_count_by_day',
  `create index article_count_by_day on article_count
    (subject_id, day, outlet_id, published_at, mentions, direct_quotes, colon_quotes, indirect_quotes)`,
  'drop index article_count_of_article',
  'create index article_count_of_article on article_count (article_id, mentions)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

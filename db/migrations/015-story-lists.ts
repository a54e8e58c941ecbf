import { type Kysely, sql } from 'kysely'

// A row of `article` holds its text before these columns, so that reading them from the row walks over the whole text: each question that is
// asked of thousands of articles at once gets them from an index instead.
const statements = [
  'create index article_timed on article (day, outlet_id, published_precision, published_at)',
  'drop index article_of_story',
  'create index article_of_story on article (story_id, outlet_id) where story_id is not null',
  'create index article_in_story on article (day, story_id, outlet_id) where story_id is not null',
  'create index article_credit on article (day, credited_source, outlet_id) where credited_source is not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

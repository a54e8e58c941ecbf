import { type Kysely, sql } from 'kysely'

// Rows of a text that has changed since, or of an article that is gone, stay: whoever is found by them is compared by its text. So no row needs
// to be found by its article, and the table holds one tree instead of two.
const statements = [
  `create table story_sketch (
    hash integer not null,
    day integer not null,
    article_id integer not null,
    primary key (hash, day, article_id)
  ) strict, without rowid`,
  'alter table article add column story_share real',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

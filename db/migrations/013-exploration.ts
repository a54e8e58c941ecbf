import { type Kysely, sql } from 'kysely'

/**
 * What figures count and split articles by stands in the indexes by id and by day, so that the texts between these columns are not read. Sections
 * are told apart by a table of the printed words, which a better lexicon corrects without touching an article.
 */
const statements = [
  'drop index article_searched',
  'create index article_searched on article (id, outlet_id, day, published_at, language, section, story_id, first_seen_at)',
  'drop index article_of_day',
  'create index article_of_day on article (day, outlet_id, id, published_at, language, section, story_id, first_seen_at)',
  'drop index quote_of_subject',
  'create index quote_of_subject on quote (subject_id, article_id, kind, cue_class) where subject_id is not null',
  'create table section_word (section text primary key, kind text not null) strict, without rowid',
  "insert into section_word select distinct section, 'unknown' from article where section is not null",
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

import { type Kysely, sql } from 'kysely'

const statements = [
  `create table article_version (
    article_id integer not null references article (id) on delete cascade,
    version integer not null,
    title text not null,
    lead text,
    body text not null,
    published_at integer,
    page_id integer,
    read_at integer not null,
    primary key (article_id, version)
  ) strict, without rowid`,
  'alter table article add column gone_at integer',
  'alter table frontier add column recheck_at integer',
  'alter table frontier add column rechecks integer not null default 0',
  'alter table frontier add column etag text',
  'alter table frontier add column last_modified text',
  'create index frontier_recheck on frontier (outlet_id, recheck_at) where recheck_at is not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

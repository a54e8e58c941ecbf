import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
const statements = [
  `create table correction (
    id integer primary key,
    article_id integer not null references article (id) on delete cascade,
    target text not null check (target in ('mention', 'quote')),
    exact text not null,
    prefix text not null,
    suffix text not null,
    start integer not null,
    wrong_subject_id integer references subject (id) on delete set null,
    verdict text not null check (verdict in ('subject', 'name', 'nobody', 'nothing')),
    subject_id integer references subject (id) on delete set null,
    name text,
    found text,
    corrected_at integer not null
  ) strict`,
  'create index correction_of_article on correction (article_id)',
  'create index correction_of_wrong_subject on correction (wrong_subject_id) where wrong_subject_id is not null',
  'create index correction_of_subject on correction (subject_id) where subject_id is not null',
  'alter table mention add column correction_id integer',
  'alter table quote add column correction_id integer',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

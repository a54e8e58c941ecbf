import { type Kysely, sql } from 'kysely'

/** What became of an issue's mails, for when they no longer stand in the outbox; and what in the outbox is old. */
const statements = [
  `create table issue_outcome (
    issue_id integer not null references digest_issue (id) on delete cascade,
    state text not null,
    mails integer not null,
    primary key (issue_id, state)
  ) strict, without rowid`,
  'create index outbox_ended on outbox (ended_at) where ended_at is not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

import { type Kysely, sql } from 'kysely'

/** Mails that are sent again and again: what is in them, when, to whom; and each issue, of which there is one for a due time. */
const statements = [
  `create table digest (
    id integer primary key,
    title text not null,
    parts text not null,
    schedule text not null,
    time_zone text not null,
    state text not null check (state in ('paused', 'running')),
    next_at integer,
    created_at integer not null,
    changed_at integer not null,
    deleted_at integer
  ) strict`,
  `create index digest_due on digest (next_at) where state = 'running' and deleted_at is null`,
  `create table digest_recipient (
    id integer primary key,
    digest_id integer not null references digest (id) on delete cascade,
    address text not null,
    address_key text not null,
    language text not null check (language in ('ar', 'fa', 'en')),
    calendar text not null check (calendar in ('gregorian', 'jalali', 'hijri')),
    created_at integer not null,
    unsubscribed_at integer,
    unique (digest_id, address_key)
  ) strict`,
  `create table digest_issue (
    id integer primary key,
    digest_id integer not null references digest (id) on delete cascade,
    kind text not null check (kind in ('scheduled', 'test')),
    due_at integer not null,
    test_address text,
    state text not null check (state in ('due', 'written', 'failed')),
    attempts integer not null default 0,
    next_try_at integer not null,
    written_at integer,
    problem text,
    unique (digest_id, kind, due_at)
  ) strict`,
  `create index digest_issue_due on digest_issue (next_try_at) where state = 'due'`,
  'create table issue_mail (issue_id integer not null references digest_issue (id) on delete cascade, mail_id integer not null references mail (id) on delete cascade, primary key (issue_id, mail_id)) strict, without rowid',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

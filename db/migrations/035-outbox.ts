import { type Kysely, sql } from 'kysely'

/** What is to be sent, and what became of it. A mail's words and pictures are kept once for all who get the same ones. */
const statements = [
  `create table mail (
    id integer primary key,
    language text not null,
    subject text not null,
    html text not null,
    text text not null,
    created_at integer not null
  ) strict`,
  `create table mail_picture (
    mail_id integer not null references mail (id) on delete cascade,
    cid text not null,
    name text not null,
    type text not null,
    bytes blob not null,
    primary key (mail_id, cid)
  ) strict, without rowid`,
  `create table outbox (
    id integer primary key,
    kind text not null check (kind in ('mail', 'webhook')),
    address text not null,
    message_id text not null unique,
    mail_id integer references mail (id) on delete set null,
    unsubscribe text,
    payload text,
    sealed_key text,
    issue_id integer,
    recipient_id integer,
    alert_id integer,
    state text not null check (state in ('waiting', 'sending', 'sent', 'unsure', 'refused', 'given-up')),
    attempts integer not null default 0,
    next_try_at integer not null,
    claim text,
    handed_over_at integer,
    ended_at integer,
    failure text,
    answer text,
    created_at integer not null
  ) strict`,
  `create index outbox_waiting on outbox (next_try_at) where state = 'waiting'`,
  `create index outbox_sending on outbox (id) where state = 'sending'`,
  'create index outbox_of_issue on outbox (issue_id) where issue_id is not null',
  'create index outbox_of_alert on outbox (alert_id) where alert_id is not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

import { type Kysely, sql } from 'kysely'

/** Who is told of an alert by mail, each with a language, a calendar and a way out of their own. Before, all of an alert's stood in one JSON. */
const table = `create table alert_recipient (
    id integer primary key,
    alert_id integer not null references alert (id) on delete cascade,
    address text not null,
    address_key text not null,
    language text not null check (language in ('ar', 'fa', 'en')),
    calendar text not null check (calendar in ('gregorian', 'jalali', 'hijri')),
    created_at integer not null,
    unsubscribed_at integer,
    unique (alert_id, address_key)
  ) strict`

type Alert = { id: number; rule: string; ways: string; created_at: number }
type Rule = { kind: string; subject?: string; speaker?: string }
type Ways = { readers?: { address: string; language: string; calendar: string }[]; webhook: string | null }

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(table).execute(db)
  const { rows } = await sql<Alert>`select id, rule, ways, created_at from alert`.execute(db)
  for (const alert of rows) {
    const { readers = [], webhook } = JSON.parse(alert.ways) as Ways
    for (const { address, language, calendar } of readers)
      await sql`insert into alert_recipient (alert_id, address, address_key, language, calendar, created_at)
        values (${alert.id}, ${address}, ${address.toLowerCase()}, ${language}, ${calendar}, ${alert.created_at})
        on conflict do nothing`.execute(db)
    await sql`update alert set ways = ${JSON.stringify({ webhook })} where id = ${alert.id}`.execute(db)
    await nameSubjects(db, alert)
  }
}

/** What came true says of whom, since a rule can be changed: `day 2026-03-21` → `rise lavrov 2026-03-21`. */
async function nameSubjects(db: Kysely<unknown>, { id, rule }: Alert): Promise<void> {
  const { kind, subject, speaker } = JSON.parse(rule) as Rule
  const about = subject ?? speaker
  if (about === undefined) return
  const begin = `${kind} ${about} `
  await sql`update alert_firing set key = ${begin} || replace(replace(key, 'day ', ''), 'since ', '') where alert_id = ${id}`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** A trial may mend an outlet that is there: `breaks_on` is the day its new layout begins, `is_before` marks the page that the older layouts read. */
const statements = [
  'alter table trial add column outlet_id integer references outlet (id) on delete cascade',
  'alter table trial add column breaks_on text',
  'alter table trial_page add column is_before integer not null default 0',
  'create index trial_outlet on trial (outlet_id) where outlet_id is not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

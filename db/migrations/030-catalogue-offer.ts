import { type Kysely, sql } from 'kysely'

/** The newest definition that we ship of an outlet, where it is not the outlet's own; `kept_at`: when somebody chose to keep the own one against it. */
const statements = [
  `create table catalogue_offer (
    outlet_id integer primary key references outlet (id) on delete cascade,
    definition text not null,
    offered_at integer not null,
    kept_at integer
  ) strict`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

import { type Kysely, sql } from 'kysely'

/** The states of outlets' days without the evidence that stands beside them: a figure over a year reads some twenty thousand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create index coverage_states on coverage (outlet_id, day, state, reason)').execute(db)
}

import { sql } from 'kysely'
import type { Db } from '#db/connection.ts'

/** Months since January 2000, as ids begin on PostgreSQL. */
export const monthOf = (at: number) => (new Date(at).getUTCFullYear() - 2000) * 12 + new Date(at).getUTCMonth()

/** Lets PostgreSQL's clock stand in a month: what is stored from now on stands in its partition. */
export async function setMonth(db: Db, at: number): Promise<void> {
  await sql.raw(`create or replace function rasad_month() returns bigint language sql as 'select ${monthOf(at)}::bigint'`).execute(db)
}

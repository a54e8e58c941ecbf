import { sql } from 'kysely'
import type { Db } from '../connection.ts'

/**
 * When outlets were looked at to the end: for each outlet and UTC day the first and last start of a finished run (epoch milliseconds). A day
 * without articles is a true zero only where such a run saw it.
 */
export async function listFinishedRunsPerDay(
  db: Db,
  { outletIds, since, until }: { outletIds: number[]; since: number; until: number },
): Promise<{ outlet_id: number; first: number; last: number }[]> {
  if (outletIds.length === 0) return []
  return db
    .selectFrom('run')
    .select((select) => ['outlet_id', select.fn.min('started_at').as('first'), select.fn.max('started_at').as('last')])
    .where('outlet_id', 'in', outletIds)
    .where('state', '=', 'finished')
    .where('started_at', '>=', since)
    .where('started_at', '<', until)
    .groupBy(['outlet_id', sql`started_at / 86400000`])
    .execute()
}

import { type QueryExecutorProvider, sql } from 'kysely'
import type { IdRange } from '../dialect.ts'
import { PER_MONTH } from './partitions.ts'

/** January 2020: what was stored before, or moved here with small ids, stands together. */
const FIRST_MONTH = 240

/**
 * The months in which they were stored. One look into the index of each partition tells whether it holds any; asked for the first and the last id itself, the planner reads the indexes of all
 * older partitions through, of which none holds such a day.
 */
export async function findIdsOfDays(db: QueryExecutorProvider, { from, to }: { from: string; to: string }): Promise<IdRange | null> {
  const [perMonth, first] = [sql.lit(PER_MONTH), sql.lit(FIRST_MONTH)]
  const { rows } = await sql<{ low: number | null; high: number | null }>`
    select min(low) as low, max(high) as high
    from (select month * ${perMonth} as low, (month + 1) * ${perMonth} - 1 as high from generate_series(${first}, rasad_month()) as month
      union all select 0, ${first} * ${perMonth} - 1) as stored
    where exists (select 1 from article where id between low and high and day between ${from} and ${to})`.execute(db)
  const { low, high } = rows[0] ?? { low: null, high: null }
  return low === null || high === null ? null : { low, high }
}

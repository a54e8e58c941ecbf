import { type QueryExecutorProvider, sql } from 'kysely'
import type { IdRange } from '../dialect.ts'

/** The first and the last of them, by an index that holds no more than that. */
export async function findIdsOfDays(db: QueryExecutorProvider, { from, to }: { from: string; to: string }): Promise<IdRange | null> {
  const { rows } = await sql<{ low: number | null; high: number | null }>`
    select min(id) as low, max(id) as high from article indexed by article_of_day where day between ${from} and ${to}`.execute(db)
  const { low, high } = rows[0] ?? { low: null, high: null }
  return low === null || high === null ? null : { low, high }
}

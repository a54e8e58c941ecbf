import type { Query } from '#analysis/query/query.ts'
import type { Db } from '#db/connection.ts'
import type { SearchScope } from '#db/queries/search.ts'
import { addDays } from '../../figures/days.ts'
import { runQuery } from '../../filters/run-query.ts'
import { type HitPage, pageOfHits } from './order-hits.ts'

/** Days that are looked at, the newest of the range: of a common word they hold a page, and of a rarer one they cost little. */
const WINDOWS = [3, 20]
/** A day of one outlet ends so much later at most than the same date ends by UTC. */
const WEST_MS = 12 * 3_600_000

/**
 * The first page of the newest hits without looking for all others: null where the newest days of the range do not hold it, or more than it. No older day holds anything as new,
 * wherever its outlet stands.
 */
export async function findNewest(
  db: Db,
  query: Query,
  scope: SearchScope & { days: { from: string; to: string } },
  size: number,
): Promise<HitPage | null> {
  const { from, to } = scope.days
  for (const length of WINDOWS) {
    const begin = addDays(to, 1 - length)
    if (begin <= from) return null
    const { hits } = await runQuery(db, query, { ...scope, days: { from: begin, to } }, 'time')
    const certain = hits.filter(({ publishedAt }) => publishedAt !== null && publishedAt >= Date.parse(begin) + WEST_MS)
    if (certain.length > size) return pageOfHits(certain, 'time', null, size)
  }
  return null
}

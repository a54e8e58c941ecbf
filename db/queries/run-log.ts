import type { Db } from '../connection.ts'
import type { Run } from './runs.ts'

type RunSpan = Pick<Run, 'outlet_id' | 'started_at' | 'finished_at'>

/** How many new addresses each feed, sitemap and listing showed while a run went on, most first. Two runs of one outlet overlap in a backfill alone. */
export function countAddressesPerSource(
  db: Db,
  { outlet_id, started_at, finished_at }: RunSpan,
): Promise<{ source_kind: 'feed' | 'sitemap' | 'listing'; source_url: string; count: number }[]> {
  return db
    .selectFrom('frontier')
    .select(['source_kind', 'source_url'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('outlet_id', '=', outlet_id)
    .where('discovered_at', '>=', started_at)
    .where('discovered_at', '<=', finished_at ?? Number.MAX_SAFE_INTEGER)
    .groupBy(['source_kind', 'source_url'])
    .orderBy('count', 'desc')
    .execute()
}

/** The articles that were first stored while a run went on, newest first. */
export function listArticlesOfRun(
  db: Db,
  { outlet_id, started_at, finished_at }: RunSpan,
  limit: number,
): Promise<{ id: number; title: string; day: string | null }[]> {
  return db
    .selectFrom('article')
    .select(['id', 'title', 'day'])
    .where('outlet_id', '=', outlet_id)
    .where('first_seen_at', '>=', started_at)
    .where('first_seen_at', '<=', finished_at ?? Number.MAX_SAFE_INTEGER)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

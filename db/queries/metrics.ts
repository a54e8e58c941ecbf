import { sql } from 'kysely'
import type { Db } from '../connection.ts'

export type OutletMetrics = { slug: string; lastRunAt: number | null; newestArticleAt: number | null; wanted: number; openAlarms: number }

/** How each outlet that is collected stands; instants are epoch milliseconds. */
export async function measureOutlets(db: Db): Promise<OutletMetrics[]> {
  const rows = await db
    .selectFrom('outlet')
    .select((outlet) => [
      'slug',
      outlet
        .selectFrom('run')
        .select(sql<number | null>`max(started_at)`.as('at'))
        .whereRef('run.outlet_id', '=', 'outlet.id')
        .as('last_run_at'),
      outlet
        .selectFrom('article')
        .select(sql<number | null>`max(published_at)`.as('at'))
        .whereRef('article.outlet_id', '=', 'outlet.id')
        .as('newest_article_at'),
      outlet
        .selectFrom('frontier')
        .select(sql<number>`count(*)`.as('wanted'))
        .whereRef('frontier.outlet_id', '=', 'outlet.id')
        .where('state', '=', 'wanted')
        .as('wanted'),
      outlet
        .selectFrom('alarm')
        .select(sql<number>`count(*)`.as('open'))
        .whereRef('alarm.outlet_id', '=', 'outlet.id')
        .where('closed_at', 'is', null)
        .as('open_alarms'),
    ])
    .where('enabled', '=', 1)
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    lastRunAt: row.last_run_at,
    newestArticleAt: row.newest_article_at,
    wanted: row.wanted ?? 0,
    openAlarms: row.open_alarms ?? 0,
  }))
}

/** Articles counted by day, over all outlets; and requests that wait for the worker. */
export async function measureWork(
  db: Db,
): Promise<{ datedArticles: number; waitingRequests: number; failuresPerKind: Map<string, number> }> {
  const { articles } = await db
    .selectFrom('daily_total')
    .select(sql<number>`coalesce(sum(articles), 0)`.as('articles'))
    .executeTakeFirstOrThrow()
  const { waiting } = await db
    .selectFrom('request')
    .select(sql<number>`count(*)`.as('waiting'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  const failures = await db
    .selectFrom('failure')
    .select(['kind', sql<number>`count(*)`.as('count')])
    .groupBy('kind')
    .execute()
  return { datedArticles: articles, waitingRequests: waiting, failuresPerKind: new Map(failures.map((row) => [row.kind, row.count])) }
}

import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { isHeld } from './leases.ts'

export type OutletMetrics = {
  slug: string
  lastRunAt: number | null
  /** How long the last run that has ended took. */
  lastRunMs: number | null
  /** For how long it has been due and in nobody's hand; 0 where it is not. */
  lagMs: number
  newestArticleAt: number | null
  wanted: number
  openAlarms: number
}

/** How each outlet that is collected stands at an instant; instants are epoch milliseconds. */
export async function measureOutlets(db: Db, now: number): Promise<OutletMetrics[]> {
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
        .selectFrom('run')
        .select(sql<number | null>`finished_at - started_at`.as('ms'))
        .whereRef('run.outlet_id', '=', 'outlet.id')
        .where('finished_at', 'is not', null)
        .orderBy('run.id', 'desc')
        .limit(1)
        .as('last_run_ms'),
      sql<number>`case when next_run_at < ${now} and not ${isHeld('outlet')} then ${now} - next_run_at else 0 end`.as('lag_ms'),
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
    lastRunMs: row.last_run_ms,
    lagMs: row.lag_ms,
    newestArticleAt: row.newest_article_at,
    wanted: row.wanted ?? 0,
    openAlarms: row.open_alarms ?? 0,
  }))
}

/** Pieces of work that wait for a worker, per kind: outlets that are due, mails and webhooks, deletions, and requests by their kind. */
export async function measureWaiting(db: Db, now: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select 'outlet' as kind, count(*) as count from outlet where enabled = 1 and (next_run_at is null or next_run_at <= ${now}) and not ${isHeld('outlet')}
    union all select 'delivery', count(*) from outbox where state = 'waiting' and next_try_at <= ${now}
    union all select 'deletion', count(*) from outlet where deleting_at is not null
    union all select kind, count(*) from request where state in ('waiting', 'claimed') and not ${isHeld('request')} group by kind`.execute(
    db,
  )
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

/** Articles counted by day, over all outlets. */
export async function measureWork(db: Db): Promise<{ datedArticles: number; failuresPerKind: Map<string, number> }> {
  const { articles } = await db
    .selectFrom('daily_total')
    .select(sql<number>`coalesce(sum(articles), 0)`.as('articles'))
    .executeTakeFirstOrThrow()
  const failures = await db
    .selectFrom('failure')
    .select(['kind', sql<number>`count(*)`.as('count')])
    .groupBy('kind')
    .execute()
  return { datedArticles: articles, failuresPerKind: new Map(failures.map((row) => [row.kind, row.count])) }
}

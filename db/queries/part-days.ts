import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { Counts } from './daily-counts.ts'

/** The part of one day that had passed at `until` (epoch milliseconds): what an unfinished today is fairly compared with. */
export type PartDay = { outletIds: number[]; day: string; until: number }

/** Articles per outlet that were published on the day up to that moment. */
export function countArticlesOfPartDay(db: Db, { outletIds, day, until }: PartDay): Promise<{ outlet_id: number; articles: number }[]> {
  if (outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article')
    .select((select) => ['outlet_id', select.fn.countAll<number>().as('articles')])
    .where('day', '=', day)
    .where('outlet_id', 'in', outletIds)
    .where('published_at', '<=', until)
    .groupBy('outlet_id')
    .execute()
}

/** What was found of every subject of a kind in those articles, per outlet. */
export function sumCountsOfPartDay(
  db: Db,
  kind: 'topic' | 'speaker',
  { outletIds, day, until }: PartDay,
): Promise<({ subject_id: number; outlet_id: number } & Counts)[]> {
  if (outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('subject')
    .innerJoin('article_count', 'article_count.subject_id', 'subject.id')
    .select(['article_count.subject_id', 'article_count.outlet_id'])
    .select((select) => [
      sql<number>`sum(article_count.mentions > 0)`.as('articles'),
      select.fn.sum<number>('article_count.is_headline').as('headline_articles'),
      select.fn.sum<number>('article_count.mentions').as('mentions'),
      select.fn.sum<number>('article_count.direct_quotes').as('direct_quotes'),
      select.fn.sum<number>('article_count.colon_quotes').as('colon_quotes'),
      select.fn.sum<number>('article_count.indirect_quotes').as('indirect_quotes'),
    ])
    .where('subject.kind', '=', kind)
    .where('subject.enabled', '=', 1)
    .where('article_count.day', '=', day)
    .where('article_count.outlet_id', 'in', outletIds)
    .where('article_count.published_at', '<=', until)
    .groupBy(['article_count.subject_id', 'article_count.outlet_id'])
    .execute()
}

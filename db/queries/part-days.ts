import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, eachRow, thenJoin } from '../dialects/words.ts'
import type { OutletCounts } from './listed-counts.ts'

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

/**
 * What was found of the given subjects in those articles, per outlet. The cross join keeps SQLite to the day's articles: it would rather read each subject's
 * whole history up to that moment.
 */
export function sumCountsOfPartDay(db: Db, subjectIds: number[], { outletIds, day, until }: PartDay): Promise<OutletCounts[]> {
  if (outletIds.length === 0 || subjectIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article')
    .crossJoin('article_count')
    .whereRef('article_count.article_id', '=', 'article.id')
    .select(['article_count.subject_id', 'article_count.outlet_id'])
    .select([
      sql<number>`count(*) filter (where article_count.mentions > 0)`.as('articles'),
      sql<number>`sum(article_count.direct_quotes + article_count.colon_quotes + article_count.indirect_quotes)`.as('quotes'),
    ])
    .where('article_count.subject_id', 'in', subjectIds)
    .where('article.day', '=', day)
    .where('article.outlet_id', 'in', outletIds)
    .where('article.published_at', '<=', until)
    .groupBy(['article_count.subject_id', 'article_count.outlet_id'])
    .execute()
}

/** The part of a day up to a moment, as it is compared with the like part of other days. */
export type DayPart = { day: string; until: number }

/** Of an outlet's articles on a day: how many print the minute, and how many had appeared by then; those that print only the day count from its beginning. */
export type TimedPart = { outlet_id: number; day: string; articles: number; timed: number; early: number }

export async function countTimedParts(db: Db, outletIds: number[], parts: DayPart[]): Promise<TimedPart[]> {
  if (outletIds.length === 0 || parts.length === 0) return []
  const { rows } = await sql<TimedPart>`
    with part as (${eachRow(
      parts.map(({ day, until }) => [day, until]),
      { day: 'text', until: 'integer' },
    )})
    select a.outlet_id, a.day, count(*) as articles, count(*) filter (where a.published_precision = 'minute') as timed,
      count(*) filter (where a.published_at <= part.until) as early
    from part ${thenJoin} article as a ${along('article_timed')} on a.day = part.day and a.outlet_id in (${sql.join(outletIds)})
    group by a.outlet_id, a.day`.execute(db)
  return rows
}

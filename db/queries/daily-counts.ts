import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../connection.ts'
import type { Database } from '../schema.ts'
import type { Selection } from './daily-totals.ts'

/** How much of a subject was found. `articles` are those that mention it; a quote may stand where only a title or pronoun names the speaker. */
export type Counts = {
  articles: number
  headline_articles: number
  mentions: number
  direct_quotes: number
  colon_quotes: number
  indirect_quotes: number
}

export const countColumns = ['articles', 'headline_articles', 'mentions', 'direct_quotes', 'colon_quotes', 'indirect_quotes'] as const

/** One subject, per outlet and day. */
export function listDailyCounts(db: Db, subjectId: number, selection: Selection): Promise<({ outlet_id: number; day: string } & Counts)[]> {
  if (selection.outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('daily_count')
    .select(['outlet_id', 'day', ...countColumns])
    .where('subject_id', '=', subjectId)
    .where('day', '>=', selection.from)
    .where('day', '<=', selection.to)
    .where('outlet_id', 'in', selection.outletIds)
    .execute()
}

/**
 * Every subject of a kind over a range, per outlet. The cross join keeps SQLite to going from subject to subject along the table's own order:
 * through the index by day it would look up each row on its own.
 */
export function sumCountsPerSubjectAndOutlet(
  db: Db,
  kind: 'topic' | 'speaker',
  selection: Selection,
): Promise<({ subject_id: number; outlet_id: number } & Counts)[]> {
  if (selection.outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('subject')
    .crossJoin('daily_count')
    .select(['daily_count.subject_id', 'daily_count.outlet_id'])
    .select(sumCounts)
    .whereRef('daily_count.subject_id', '=', 'subject.id')
    .where('subject.kind', '=', kind)
    .where('subject.enabled', '=', 1)
    .where('daily_count.day', '>=', selection.from)
    .where('daily_count.day', '<=', selection.to)
    .where('daily_count.outlet_id', 'in', selection.outletIds)
    .groupBy(['daily_count.subject_id', 'daily_count.outlet_id'])
    .execute()
}

/** Articles per day of the given subjects, over all outlets of the selection: what a small line beside a name shows. */
export function sumArticlesPerSubjectAndDay(
  db: Db,
  subjectIds: number[],
  { outletIds, from, to }: Selection,
): Promise<{ subject_id: number; day: string; articles: number }[]> {
  if (subjectIds.length === 0 || outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('daily_count')
    .select((select) => ['subject_id', 'day', select.fn.sum<number>('articles').as('articles')])
    .where('subject_id', 'in', subjectIds)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('outlet_id', 'in', outletIds)
    .groupBy(['subject_id', 'day'])
    .execute()
}

function sumCounts(select: ExpressionBuilder<Database, 'daily_count' | 'subject'>) {
  return countColumns.map((column) => select.fn.sum<number>(`daily_count.${column}`).as(column))
}

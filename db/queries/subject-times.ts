import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along } from '../dialects/words.ts'
import type { Selection } from './daily-totals.ts'

/** When an article that mentions a subject appeared (epoch milliseconds); `isDayOnly`: the outlet printed no time, and the instant is the day's beginning. */
export type SubjectTime = {
  subject_id: number
  article_id: number
  outlet_id: number
  day: string
  published_at: number
  isDayOnly: boolean
}

/** The dated articles of a selection that mention one of the given subjects, earliest first. */
export async function listSubjectTimes(db: Db, subjectIds: number[], { outletIds, from, to }: Selection): Promise<SubjectTime[]> {
  if (subjectIds.length === 0 || outletIds.length === 0) return []
  const dayOnly = await sql<{ id: number }>`select id from article ${along('article_timed')}
    where day between ${from} and ${to} and outlet_id in (${sql.join(outletIds)}) and published_precision = 'day'`.execute(db)
  const unknown = new Set(dayOnly.rows.map(({ id }) => id))
  const rows = await db
    .selectFrom('article_count')
    .select(['subject_id', 'article_id', 'outlet_id', 'day', 'published_at'])
    .where('subject_id', 'in', subjectIds)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('outlet_id', 'in', outletIds)
    .where('mentions', '>', 0)
    .orderBy('published_at')
    .orderBy('article_id')
    .$narrowType<{ day: string; published_at: number }>()
    .execute()
  return rows.map((row) => ({ ...row, isDayOnly: unknown.has(row.article_id) }))
}

import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, thenJoin } from '../dialects/words.ts'
import type { Selection } from './daily-totals.ts'

/** A subject that stands in the same articles as another one. */
export type Companion = { subject_id: number; articles: number }

/** In how many of the articles that mention a subject each other subject is mentioned too, most first. */
export async function countCompanions(db: Db, subjectId: number, { outletIds, from, to }: Selection): Promise<Companion[]> {
  if (outletIds.length === 0) return []
  const { rows } = await sql<Companion>`
    select other.subject_id, count(*) as articles
    from article_count as own ${along('article_count_by_day')}
      ${thenJoin} article_count as other ${along('article_count_of_article')} on other.article_id = own.article_id
      join subject as s on s.id = other.subject_id and s.enabled = 1
    where own.subject_id = ${subjectId} and own.day between ${from} and ${to} and own.outlet_id in (${sql.join(outletIds)})
      and own.mentions > 0 and other.mentions > 0 and other.subject_id <> ${subjectId}
    group by other.subject_id order by articles desc, other.subject_id`.execute(db)
  return rows
}

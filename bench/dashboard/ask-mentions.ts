import { sql } from 'kysely'
import type { Db } from '#db/connection.ts'
import { DAYS, dayOf, lastMoment } from '../archive/days.ts'

const yearMs = (DAYS / 2) * 86_400_000

/** How many articles mention each subject on each outlet's day of the last year, counted from the mentions: what the kept counts save. */
export async function askMentions(db: Db, subjectIds: number[]): Promise<number> {
  const [from, to] = [dayOf(lastMoment - yearMs), dayOf(lastMoment)]
  const { rows } =
    await sql`select m.subject_id, a.outlet_id, a.day, count(distinct a.id) as articles from mention as m join article as a on a.id = m.article_id
    where m.subject_id in (${sql.join(subjectIds)}) and a.day between ${from} and ${to} group by m.subject_id, a.outlet_id, a.day`.execute(
      db,
    )
  return rows.length
}

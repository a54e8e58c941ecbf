import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { listOf, plainly } from '../dialects/words.ts'
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

/** One subject, per outlet and day. Read as JSON, since twenty thousand rows would take three times as long. */
export async function listDailyCounts(
  db: Db,
  subjectId: number,
  { outletIds, from, to }: Selection,
): Promise<({ outlet_id: number; day: string } & Counts)[]> {
  if (outletIds.length === 0) return []
  const { rows } = await sql<Record<'outlet_id' | 'day' | keyof Counts, string>>`
    select ${sql.join(['outlet_id', 'day', ...countColumns].map((column) => sql`${listOf(sql.ref(column))} as ${sql.ref(column)}`))}
    from daily_count where subject_id = ${subjectId} and day between ${from} and ${to} and outlet_id in (${sql.join(outletIds)})`.execute(
    db,
  )
  const read = (column: 'outlet_id' | keyof Counts) => JSON.parse(rows[0]?.[column] ?? '[]') as number[]
  const outlets = read('outlet_id')
  const columns = countColumns.map(read) as [number[], number[], number[], number[], number[], number[]]
  const [articles, headlines, mentions, direct, colon, indirect] = columns
  return (JSON.parse(rows[0]?.day ?? '[]') as string[]).map((day, at) => ({
    outlet_id: outlets[at] as number,
    day,
    articles: articles[at] as number,
    headline_articles: headlines[at] as number,
    mentions: mentions[at] as number,
    direct_quotes: direct[at] as number,
    colon_quotes: colon[at] as number,
    indirect_quotes: indirect[at] as number,
  }))
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

/** The last day before `day` on which each of the given subjects was quoted; without an entry where it never was. */
export async function findLastQuotedDays(db: Db, subjectIds: number[], outletIds: number[], day: string): Promise<Map<number, string>> {
  if (subjectIds.length === 0 || outletIds.length === 0) return new Map()
  const last = sql<string | null>`(select d.day from daily_count as d where d.subject_id = subject.id and d.day < ${day}
    and ${plainly(sql`d.outlet_id`)} in (${sql.join(outletIds)}) and d.direct_quotes + d.colon_quotes + d.indirect_quotes > 0 order by d.day desc limit 1)`
  const rows = await db
    .selectFrom('subject')
    .select(['id', last.as('day')])
    .where('id', 'in', subjectIds)
    .execute()
  return new Map(rows.flatMap(({ id, day: found }) => (found === null ? [] : [[id, found] as const])))
}

/** The outlets in which each of the given subjects was quoted on any day of a range, as "subject outlet". */
export async function listQuotingOutlets(db: Db, subjectIds: number[], { outletIds, from, to }: Selection): Promise<Set<string>> {
  if (subjectIds.length === 0 || outletIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('daily_count')
    .select(['subject_id', 'outlet_id'])
    .distinct()
    .where('subject_id', 'in', subjectIds)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('outlet_id', 'in', outletIds)
    .where(sql<boolean>`direct_quotes + colon_quotes + indirect_quotes > 0`)
    .execute()
  return new Set(rows.map((row) => `${row.subject_id} ${row.outlet_id}`))
}

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { thenJoin } from '../dialects/words.ts'
import { among } from './among.ts'
import type { Selection } from './daily-totals.ts'
import { splitByMonths } from './month-parts.ts'

/** What lists show of a subject: the articles that mention it, and its quotes of all kinds. Added up from months and, at the ends of a range, from days. */
export type ListedCounts = { articles: number; quotes: number }

export type OutletCounts = ListedCounts & { subject_id: number; outlet_id: number }

/** The subjects of a kind (null: of both) that were found in a selection, most articles first. */
export async function listSubjectsByArticles(db: Db, kind: 'topic' | 'speaker' | null, selection: Selection): Promise<number[]> {
  const chosen = kind === null ? sql`s.enabled = 1` : sql`s.enabled = 1 and s.kind = ${kind}`
  const rows = await sumParts(db, chosen, selection, false)
  return rows
    .filter(({ articles, quotes }) => articles + quotes > 0)
    .sort((a, b) => b.articles - a.articles || b.quotes - a.quotes || a.subject_id - b.subject_id)
    .map(({ subject_id }) => subject_id)
}

/** The given subjects over a range, per outlet. */
export async function sumCountsPerOutlet(db: Db, subjectIds: number[], selection: Selection): Promise<OutletCounts[]> {
  if (subjectIds.length === 0) return []
  const rows = await sumParts(db, sql`s.id in (${sql.join(subjectIds)})`, selection, true)
  return rows.flatMap(({ outlet_id, ...row }) => (outlet_id === null ? [] : [{ ...row, outlet_id }]))
}

/** Articles of the given subjects in each month (`YYYY-MM`) that lies wholly in a range, over all outlets of the selection. */
export async function sumArticlesPerMonth(
  db: Db,
  subjectIds: number[],
  { outletIds, from, to }: Selection,
): Promise<{ subject_id: number; month: string; articles: number }[]> {
  if (subjectIds.length === 0 || outletIds.length === 0) return []
  return db
    .selectFrom('monthly_count')
    .select((select) => ['subject_id', 'month', select.fn.sum<number>('articles').as('articles')])
    .where('subject_id', 'in', subjectIds)
    .where('month', '>=', from.slice(0, 7))
    .where('month', '<=', to.slice(0, 7))
    .where('outlet_id', 'in', outletIds)
    .groupBy(['subject_id', 'month'])
    .execute()
}

type Sum = ListedCounts & { subject_id: number; outlet_id: number | null }

/** Sums of the chosen subjects, in each outlet or in all. */
async function sumParts(db: Db, chosen: RawBuilder<unknown>, { outletIds, from, to }: Selection, perOutlet: boolean) {
  if (outletIds.length === 0) return []
  const { months, days } = splitByMonths(from, to)
  const inOutlets = among('c.outlet_id', outletIds)
  const sums = new Map<string, Sum>()
  const add = async (table: RawBuilder<unknown>, quotes: RawBuilder<unknown>, within: RawBuilder<unknown>, sign: 1 | -1) => {
    // From subject to subject, along the table's own order.
    const { rows } = await sql<Sum>`
      select c.subject_id, ${perOutlet ? sql`c.outlet_id` : sql`null`} as outlet_id, sum(c.articles) as articles, sum(${quotes}) as quotes
      from subject as s ${thenJoin} ${table} as c on c.subject_id = s.id
      where ${chosen} and ${within} and ${inOutlets} group by c.subject_id${perOutlet ? sql`, c.outlet_id` : sql``}`.execute(db)
    for (const row of rows) {
      const sum = sums.get(`${row.subject_id} ${row.outlet_id}`) ?? { ...row, articles: 0, quotes: 0 }
      sums.set(`${row.subject_id} ${row.outlet_id}`, {
        ...sum,
        articles: sum.articles + sign * row.articles,
        quotes: sum.quotes + sign * row.quotes,
      })
    }
  }
  if (months) await add(sql`monthly_count`, sql`c.quotes`, sql`c.month between ${months.from} and ${months.to}`, 1)
  for (const { from: first, to: last, sign } of days)
    await add(sql`daily_count`, sql`c.direct_quotes + c.colon_quotes + c.indirect_quotes`, sql`c.day between ${first} and ${last}`, sign)
  return [...sums.values()]
}

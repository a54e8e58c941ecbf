import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { eachRow, thenJoin } from '../dialects/words.ts'
import { among } from './among.ts'
import type { Selection } from './daily-totals.ts'

/**
 * How much an outlet's day counts: `now` is 1 on the days that are asked about, `usual` what makes a reference day its part of what is usual there;
 * `everywhere` is the same as if every outlet had been collected. With `until` (epoch milliseconds) only what had appeared by then counts.
 */
export type DayWeight = { outletId: number; day: string; now: 0 | 1; usual: number; everywhere: number; until: number | null }

/** Weighed sums of a subject, in one outlet or, where that is null, in all. */
export type WeighedCounts = {
  subject_id: number
  outlet_id: number | null
  articles: number
  usual_articles: number
  quotes: number
  usual_quotes: number
  everywhere_quotes: number
}

type Asked = { subjectIds: number[] | null; perOutlet: boolean }

/** Weighed sums of every enabled subject, or of the given ones, over whole days and over parts of days. A subject may have a row of each. */
export async function sumWeighed(db: Db, weights: DayWeight[], { subjectIds, perOutlet }: Asked): Promise<WeighedCounts[]> {
  const subjects = subjectIds === null ? sql`s.enabled = 1` : sql`s.id in (${sql.join(subjectIds)})`
  const [whole, parts] = [weights.filter((one) => one.until === null), weights.filter((one) => one.until !== null)]
  if (subjectIds?.length === 0) return []
  return [
    ...(await sumTable(db, whole, subjects, perOutlet, sql`daily_count`, sql`c.articles`, sql``)),
    ...(await sumTable(
      db,
      parts,
      subjects,
      perOutlet,
      sql`article_count`,
      sql`(case when c.mentions > 0 then 1 else 0 end)`,
      sql`and c.published_at <= w.until`,
    )),
  ]
}

async function sumTable(
  db: Db,
  weights: DayWeight[],
  subjects: RawBuilder<unknown>,
  perOutlet: boolean,
  table: RawBuilder<unknown>,
  articles: RawBuilder<unknown>,
  until: RawBuilder<unknown>,
): Promise<WeighedCounts[]> {
  if (weights.length === 0) return []
  const outlet = perOutlet ? sql`c.outlet_id` : sql`null`
  const quotes = sql`(c.direct_quotes + c.colon_quotes + c.indirect_quotes)`
  const days = [...new Set(weights.map((one) => one.day))]
  const { rows } = await sql<WeighedCounts>`
    with w as materialized (${writeWeights(weights)})
    select c.subject_id, ${outlet} as outlet_id, sum(w.now * ${articles}) as articles, sum(w.usual * ${articles}) as usual_articles,
      sum(w.now * ${quotes}) as quotes, sum(w.usual * ${quotes}) as usual_quotes, sum(w.everywhere * ${quotes}) as everywhere_quotes
    from subject as s ${thenJoin} ${table} as c on c.subject_id = s.id ${thenJoin} w on w.outlet_id = c.outlet_id and w.day = c.day
    where ${subjects} and c.day in (${sql.join(days)}) ${until}
    group by c.subject_id, ${perOutlet ? sql`c.outlet_id` : sql`c.subject_id`}`.execute(db)
  return rows
}

function writeWeights(weights: DayWeight[]) {
  const rows = weights.map(({ outletId, day, now, usual, everywhere, until }) => [outletId, day, now, usual, everywhere, until])
  return eachRow(rows, { outlet_id: 'integer', day: 'text', now: 'number', usual: 'number', everywhere: 'number', until: 'integer' })
}

/** What lists show of each subject in a selection: all articles that mention it, and its quotes, with the outlets of each. */
export type SubjectCounts = { subject_id: number; articles: number; outlets: number; quotes: number; quoting_outlets: number }

export async function sumCountsPerSubject(db: Db, { outletIds, from, to }: Selection): Promise<SubjectCounts[]> {
  if (outletIds.length === 0) return []
  const quotes = sql`d.direct_quotes + d.colon_quotes + d.indirect_quotes`
  const { rows } = await sql<SubjectCounts>`
    select d.subject_id, sum(d.articles) as articles, count(distinct d.outlet_id) filter (where d.articles > 0) as outlets,
      sum(${quotes}) as quotes, count(distinct d.outlet_id) filter (where ${quotes} > 0) as quoting_outlets
    from subject as s ${thenJoin} daily_count as d on d.subject_id = s.id
    where s.enabled = 1 and d.day between ${from} and ${to} and ${among('d.outlet_id', outletIds)}
    group by d.subject_id`.execute(db)
  return rows
}

/** Articles that mention a subject in each of two groups of outlets. */
export type PressCounts = { subject_id: number; ar: number; fa: number }

/** Every subject of a kind over a range, in the Arabic and in the Persian outlets. */
export async function sumArticlesPerPress(
  db: Db,
  kind: 'topic' | 'speaker',
  press: { ar: number[]; fa: number[] },
  { from, to }: Pick<Selection, 'from' | 'to'>,
): Promise<PressCounts[]> {
  const sumIn = (outletIds: number[]) =>
    outletIds.length === 0 ? sql`0` : sql`sum(case when d.outlet_id in (${sql.join(outletIds)}) then d.articles else 0 end)`
  const { rows } = await sql<PressCounts>`
    select d.subject_id, ${sumIn(press.ar)} as ar, ${sumIn(press.fa)} as fa
    from subject as s ${thenJoin} daily_count as d on d.subject_id = s.id
    where s.enabled = 1 and s.kind = ${kind} and d.day between ${from} and ${to}
    group by d.subject_id`.execute(db)
  return rows
}

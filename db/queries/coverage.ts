import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, eachText, listOf, tupleOf } from '../dialects/words.ts'
import type { RunRow } from '../rows/collecting.ts'
import type { CoverageRow } from '../rows/coverage.ts'

/** The states of outlets' days in a range of days, both ends included; all outlets where no ids are given. */
export function listCoverage(db: Db, from: string, to: string, outletIds: number[] | null = null): Promise<Selectable<CoverageRow>[]> {
  let query = db.selectFrom('coverage').selectAll().where('day', '>=', from).where('day', '<=', to)
  if (outletIds) query = query.where('outlet_id', 'in', outletIds)
  return query.orderBy('day').execute()
}

type DayState = Pick<CoverageRow, 'state' | 'reason'>
const COMPLETE: DayState = { state: 'collected', reason: 'complete' }

/** The states of an outlet's days; undefined for a day that was never looked at. */
export type DayStates = { get: (day: string) => DayState | undefined }

/** The state of each day that was looked at, by outlet, without its evidence. Nearly all days are complete, so that the others alone are read where none is left out. */
export async function mapDayStates(db: Db, outletIds: number[], from: string, to: string): Promise<Map<number, DayStates>> {
  if (outletIds.length === 0) return new Map()
  const { rows } = await sql<{ outlet_id: number; first: string; last: string; days: number; others: string }>`
    select outlet_id, min(day) as first, max(day) as last, count(*) as days,
      ${listOf(tupleOf(sql`day`, sql`state`, sql`reason`), sql`not (state = 'collected' and reason = 'complete')`)} as others
    from coverage ${along('coverage_states')} where outlet_id in (${sql.join(outletIds)}) and day between ${from} and ${to} group by outlet_id`.execute(
    db,
  )
  const states = new Map<number, DayStates>()
  for (const { outlet_id, first, last, days, others } of rows) {
    const told = new Map(
      (JSON.parse(others) as [string, CoverageRow['state'], string][]).map(([day, state, reason]) => [day, { state, reason }]),
    )
    const isUnbroken = Date.parse(last) - Date.parse(first) === (days - 1) * DAY_MS
    const looked = isUnbroken ? null : new Set(await listLookedDays(db, outlet_id, from, to))
    const wasLooked = (day: string) => (looked ? looked.has(day) : first <= day && day <= last)
    states.set(outlet_id, { get: (day) => told.get(day) ?? (wasLooked(day) ? COMPLETE : undefined) })
  }
  return states
}

async function listLookedDays(db: Db, outletId: number, from: string, to: string): Promise<string[]> {
  const rows = await db
    .selectFrom('coverage')
    .select('day')
    .where('outlet_id', '=', outletId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  return rows.map(({ day }) => day)
}

const DAY_MS = 86_400_000

/** SQLite takes 32,766 values in one statement. */
const ROWS_PER_INSERT = 500

/** Writes states, replacing older ones of the same days. */
export async function saveCoverage(db: Db, rows: CoverageRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) await upsert(db, rows.slice(from, from + ROWS_PER_INSERT))
}

async function upsert(db: Db, rows: CoverageRow[]): Promise<void> {
  await db
    .insertInto('coverage')
    .values(rows)
    .onConflict((on) =>
      on.columns(['outlet_id', 'day']).doUpdateSet({
        state: sql`excluded.state`,
        reason: sql`excluded.reason`,
        evidence: sql`excluded.evidence`,
        computed_at: sql`excluded.computed_at`,
      }),
    )
    .execute()
}

/** Widens what an outlet's coverage reaches back to; never narrows it. */
export async function reachBack(db: Db, outletId: number, day: string): Promise<void> {
  await db
    .updateTable('outlet')
    .set({ covered_from: day })
    .where('id', '=', outletId)
    .where((where) => where.or([where('covered_from', 'is', null), where('covered_from', '>', day)]))
    .execute()
}

export type LookRow = Pick<Selectable<RunRow>, 'started_at' | 'kind' | 'state' | 'is_continuous' | 'sources_reached' | 'sources_failed'>

/** The ended runs of an outlet from the last one that reached it before `from`, in order of time. */
export async function listLooks(db: Db, outletId: number, from: number): Promise<LookRow[]> {
  const runs = db
    .selectFrom('run')
    .select(['started_at', 'kind', 'state', 'is_continuous', 'sources_reached', 'sources_failed'])
    .where('outlet_id', '=', outletId)
  const before = await runs
    .where('sources_reached', '>', 0)
    .where('started_at', '<', from)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const later = await runs.where('started_at', '>=', from).where('state', '!=', 'running').orderBy('started_at').execute()
  return before ? [before, ...later] : later
}

export type FailureCount = { bucket: number; stage: string; kind: string; addresses: number }

/**
 * How many distinct addresses failed, by stage and kind, in each half hour (bucket × 1,800,000 is its beginning) since `from`; those of `mended`, which were read
 * since, do not count as failures to read.
 */
export function countFailuresPerHalfHour(db: Db, outletId: number, from: number, mended: readonly string[]): Promise<FailureCount[]> {
  return db
    .selectFrom('failure')
    .select(['stage', 'kind', sql<number>`at / 1800000`.as('bucket'), sql<number>`count(distinct url)`.as('addresses')])
    .where('outlet_id', '=', outletId)
    .where('at', '>=', from)
    .where((where) =>
      where.or([where('stage', '!=', 'extract'), where('url', 'not in', sql<string>`(select value from ${eachText(mended, 'one')})`)]),
    )
    .groupBy(['stage', 'kind', 'bucket'])
    .execute()
}

/** The addresses since `from` that came and could not be read, each once. */
export async function listUnreadableAddresses(db: Db, outletId: number, from: number): Promise<string[]> {
  const rows = await db
    .selectFrom('failure')
    .select('url')
    .distinct()
    .where('outlet_id', '=', outletId)
    .where('at', '>=', from)
    .where('stage', '=', 'extract')
    .execute()
  return rows.map(({ url }) => url)
}

/** Which of the keys of an outlet's addresses have given an article. */
export async function listReadKeys(db: Db, outletId: number, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('frontier')
    .select('url_key')
    .where('outlet_id', '=', outletId)
    .where('url_key', 'in', sql<string>`(select value from ${eachText(keys, 'one')})`)
    .where('article_id', 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.url_key))
}

export type ArticlesOfDay = { day: string; articles: number; with_body: number }

/** A letter takes four bytes at the most, so most bodies need not be read from the disk to know that they are longer than 200. */
const hasBody = sql`(octet_length(body) > 800 or length(body) > 200)`

/** Articles on each of the given days, and how many of them have a body over 200 letters. */
export function countBodiesPerDay(db: Db, outletId: number, days: string[]): Promise<ArticlesOfDay[]> {
  return db
    .selectFrom('article')
    .select(['day', sql<number>`count(*)`.as('articles'), sql<number>`count(*) filter (where ${hasBody})`.as('with_body')])
    .where('outlet_id', '=', outletId)
    .where('day', 'in', days)
    .groupBy('day')
    .$narrowType<{ day: string }>()
    .execute()
}

/** Whether more of an outlet's articles are undated than dated. */
export async function isMostlyUndated(db: Db, outletId: number): Promise<boolean> {
  const { undated } = await db
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('undated'))
    .where('outlet_id', '=', outletId)
    .where('published_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { dated } = await db
    .selectFrom('daily_total')
    .select((select) => select.fn.sum<number | null>('articles').as('dated'))
    .where('outlet_id', '=', outletId)
    .executeTakeFirstOrThrow()
  return undated > (dated ?? 0)
}

/** When each undated article since `from` was discovered as news: what the first look at an outlet found may be of any age. */
export async function listUndatedSeen(db: Db, outletId: number, from: number): Promise<number[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('frontier', (join) =>
      join.onRef('frontier.outlet_id', '=', 'article.outlet_id').onRef('frontier.url_key', '=', 'article.url_key'),
    )
    .select('discovered_at')
    .where('article.outlet_id', '=', outletId)
    .where('article.published_at', 'is', null)
    .where('article.day', 'is', null)
    .where('first_seen_at', '>=', from)
    .where('discovered_at', '>', await findFirstLookEnd(db, outletId))
    .where('is_past', '=', 0)
    .execute()
  return rows.map((row) => row.discovered_at)
}

/** When the first run of an outlet ended that came to its end: what was found until then may be of any age. 0 before. */
export async function findFirstLookEnd(db: Db, outletId: number): Promise<number> {
  const { at } = await db
    .selectFrom('run')
    .select((select) => select.fn.min('finished_at').as('at'))
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'finished')
    .executeTakeFirstOrThrow()
  return at ?? 0
}

/** When each address was found that has been tried since and could not be read. */
export async function listUnreadFound(db: Db, outletId: number, from: number): Promise<number[]> {
  const found = db
    .selectFrom('frontier')
    .select('discovered_at')
    .where('outlet_id', '=', outletId)
    .where('discovered_at', '>=', from)
    .where('is_past', '=', 0)
  // Two questions, since each has its own partial index.
  const failed = await found.where('state', '=', 'failed').execute()
  const wanted = await found.where('state', '=', 'wanted').where('attempts', '>', 0).execute()
  return [...failed, ...wanted].map((row) => row.discovered_at)
}

/** The days whose articles were fetched since an instant. */
export async function listDaysFetchedSince(db: Db, outletId: number, since: number): Promise<string[]> {
  const rows = await db
    .selectFrom('article')
    .select('day')
    .distinct()
    .where('outlet_id', '=', outletId)
    .where('fetched_at', '>=', since)
    .where('day', 'is not', null)
    .$narrowType<{ day: string }>()
    .execute()
  return rows.map((row) => row.day)
}

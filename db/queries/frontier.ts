import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { eachText } from '../dialects/words.ts'
import type { FrontierRow } from '../rows/collecting.ts'
import { type FeedState, saveFeedState } from './feed-states.ts'

export type Address = Selectable<FrontierRow>

/** An address as it was discovered, with what its source said of it. */
export type Discovered = Pick<
  FrontierRow,
  'url' | 'url_key' | 'source_url' | 'source_kind' | 'title' | 'summary' | 'section' | 'author' | 'printed_date'
>

const rowsPerInsert = 200

/**
 * Adds addresses to an outlet's frontier and returns how many of them are new. `feedState` is what to remember of their source: it is kept in the same transaction,
 * since a source that answers "not modified" from now on must have been read to its end. An address that is known already is left as it is, but one that is still
 * wanted gains what this source knows and the earlier one did not (a listing has no date, the feed has one). `isPast`: a backfill found it, so that news go before it.
 */
export function insertWanted(
  db: Db,
  outletId: number,
  found: Discovered[],
  feedState: FeedState | null,
  now: number,
  isPast = false,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const keys = [...new Set(found.map((row) => row.url_key))]
    const known = await findKnownKeys(trx, outletId, keys)
    const wanted = mergeAlike(found)
    for (let from = 0; from < wanted.length; from += rowsPerInsert) {
      const rows = wanted.slice(from, from + rowsPerInsert)
      const state = { outlet_id: outletId, state: 'wanted', next_try_at: now, discovered_at: now, is_past: isPast ? 1 : 0 } as const
      const values = rows.map((row) => ({ ...row, ...state }))
      await trx
        .insertInto('frontier')
        .values(values)
        .onConflict((on) => on.columns(['outlet_id', 'url_key']).doUpdateSet(learnt).where('frontier.state', '=', 'wanted'))
        .execute()
    }
    if (feedState) await saveFeedState(trx, feedState)
    return keys.length - known.size
  })
}

/** Addresses that a source names several times, once each: the first naming, with what later ones add. One statement must not write a row twice. */
function mergeAlike(found: Discovered[]): Discovered[] {
  const merged = new Map<string, Discovered>()
  for (const { url_key, ...row } of found) {
    const known = merged.get(url_key)
    const added = Object.entries(row).filter(([column]) => known?.[column as keyof Discovered] == null)
    merged.set(url_key, { ...known, ...Object.fromEntries(added), url_key } as Discovered)
  }
  return [...merged.values()]
}

/** Which of the keys the outlet's frontier holds already, or held at an instant. */
export async function findKnownKeys(db: Db, outletId: number, keys: string[], at = Number.MAX_SAFE_INTEGER): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('frontier')
    .select('url_key')
    .where('outlet_id', '=', outletId)
    .where('discovered_at', '<=', at)
    .where('url_key', 'in', (select) =>
      select.selectFrom(sql<{ value: string }>`(select value from ${eachText(keys, 'one')})`.as('key')).select('key.value'),
    )
    .execute()
  return new Set(rows.map((row) => row.url_key))
}

/** The newest day among the articles that the given keys led to; null while none of them is stored with a day. */
export async function findNewestDay(db: Db, outletId: number, keys: string[]): Promise<string | null> {
  const row = await db
    .selectFrom('frontier')
    .innerJoin('article', 'article.id', 'frontier.article_id')
    .select((select) => select.fn.max('article.day').as('day'))
    .where('frontier.outlet_id', '=', outletId)
    .where('frontier.url_key', 'in', (select) =>
      select.selectFrom(sql<{ value: string }>`(select value from ${eachText(keys, 'one')})`.as('key')).select('key.value'),
    )
    .executeTakeFirst()
  return row?.day ?? null
}

/** Which addresses are fetched: today's news alone, what backfills found alone, or the news first and then the rest. */
export type WantedShare = 'news' | 'past' | 'all'

/** Addresses to fetch now: news before the past, those of the latest discovery first, and within one discovery in the order in which the source listed them. */
export function listWanted(db: Db, outletId: number, now: number, limit: number, share: WantedShare = 'all'): Promise<Address[]> {
  const shares = { news: [0], past: [1], all: [0, 1] } as const
  return db
    .selectFrom('frontier')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'wanted')
    .where('next_try_at', '<=', now)
    .where('is_past', 'in', shares[share])
    .orderBy('is_past')
    .orderBy('discovered_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** How many addresses of an outlet are still to be fetched, now or later. */
export async function countWanted(db: Db, outletId: number): Promise<number> {
  const { count } = await db
    .selectFrom('frontier')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'wanted')
    .executeTakeFirstOrThrow()
  return count
}

/** When the next wanted address may be tried, of the news alone or of all; null when none is wanted. */
export async function findNextTry(db: Db, outletId: number, share: 'news' | 'all' = 'all'): Promise<number | null> {
  const row = await db
    .selectFrom('frontier')
    .select((select) => select.fn.min('next_try_at').as('at'))
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'wanted')
    .where('is_past', 'in', share === 'news' ? [0] : [0, 1])
    .executeTakeFirst()
  return row?.at ?? null
}

/** Notes a failed try: what happened, how many tries that makes, and when the next may be. */
export async function recordFailedTry(
  db: Db,
  id: number,
  outcome: Pick<Address, 'state' | 'failure' | 'attempts' | 'next_try_at' | 'page_id'>,
): Promise<void> {
  await db.updateTable('frontier').set(outcome).where('id', '=', id).execute()
}

/** An address that turned out to be another spelling of an article: both it and the article's own address are done. */
export async function settleAlias(
  db: Db,
  address: Address,
  canonical: { url: string; urlKey: string },
  articleId: number,
  now: number,
): Promise<void> {
  const { outlet_id, source_url, source_kind, discovered_at } = address
  await db
    .insertInto('frontier')
    .values({
      outlet_id,
      source_url,
      source_kind,
      url: canonical.url,
      url_key: canonical.urlKey,
      state: 'done',
      next_try_at: now,
      discovered_at,
      article_id: articleId,
    })
    .onConflict((on) => on.columns(['outlet_id', 'url_key']).doUpdateSet({ state: 'done', article_id: articleId, failure: null }))
    .execute()
}

const learnt = {
  is_past: sql<0 | 1>`case when frontier.is_past < excluded.is_past then frontier.is_past else excluded.is_past end`,
  title: sql<string | null>`coalesce(frontier.title, excluded.title)`,
  summary: sql<string | null>`coalesce(frontier.summary, excluded.summary)`,
  section: sql<string | null>`coalesce(frontier.section, excluded.section)`,
  author: sql<string | null>`coalesce(frontier.author, excluded.author)`,
  printed_date: sql<string | null>`coalesce(frontier.printed_date, excluded.printed_date)`,
}

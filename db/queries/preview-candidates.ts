import { sql } from 'kysely'
import type { Db } from '../connection.ts'

/** Ids of one look into the full-text index: some 10 ms for the commonest words, after which others get their turn. */
const IDS_AT_ONCE = 25_000

export type Candidates = {
  /** The newest stored articles that an expression finds, newest first, at most as many as were asked for. */
  newest: number[]
  /** How many it finds among those looked at. */
  count: number
  /** The articles looked at are those stored last, up to this one; null: all. */
  lookedFrom: number | null
}

/**
 * What an FTS5 expression finds among the stored articles, newest first, looked at in short steps and for at most `longestMs`: then the oldest are left out,
 * and `lookedFrom` says so.
 */
export async function findPreviewCandidates(db: Db, expression: string, most: number, longestMs: number): Promise<Candidates> {
  const { newest: last } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  const found: Candidates = { newest: [], count: 0, lookedFrom: null }
  const start = performance.now()
  for (let to = last ?? 0; to > 0 && expression !== ''; to -= IDS_AT_ONCE) {
    const from = Math.max(0, to - IDS_AT_ONCE)
    const within = sql`article_search match ${expression} and rowid > ${from} and rowid <= ${to}`
    const { rows } = await sql<{ count: number }>`select count(*) as count from article_search where ${within}`.execute(db)
    const count = rows[0]?.count ?? 0
    if (count > 0 && found.newest.length < most) {
      const left = most - found.newest.length
      const ids = await sql<{
        id: number
      }>`select rowid as id from article_search where ${within} order by rowid desc limit ${left}`.execute(db)
      found.newest.push(...ids.rows.map(({ id }) => id))
    }
    found.count += count
    if (from > 0 && performance.now() - start > longestMs) return { ...found, lookedFrom: from + 1 }
    await new Promise(setImmediate)
  }
  return found
}

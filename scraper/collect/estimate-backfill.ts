import { localDay } from '#analysis/dates/time-zone.ts'
import { type BackfillCost, reckonBackfill } from '#catalog/backfill-cost.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { findRhythm } from '#db/queries/rhythm.ts'

const dayMs = 24 * 3_600_000
const habitDays = 28

/**
 * How many requests a backfill to `since` will take, by the median of the outlet's collected days, or by its last day where there are none yet. Null where nothing is known
 * of how much the outlet publishes.
 */
export async function estimateBackfill(db: Db, outlet: Outlet, since: string, now: number): Promise<BackfillCost | null> {
  const definition = JSON.parse(outlet.definition) as OutletDefinition
  const perDay = await findArticlesPerDay(db, outlet, definition.feeds, now)
  if (perDay === null) return null
  const until = outlet.covered_from ?? localDay(now, outlet.time_zone)
  const days = Math.max(0, Math.round((Date.parse(until) - Date.parse(since)) / dayMs))
  return reckonBackfill(definition, days, perDay)
}

async function findArticlesPerDay(db: Db, outlet: Outlet, feeds: OutletDefinition['feeds'], now: number): Promise<number | null> {
  const today = localDay(now, outlet.time_zone)
  const days = await listCoverage(db, localDay(now - habitDays * dayMs, outlet.time_zone), today, [outlet.id])
  const counts = days
    .filter(({ state, day }) => state === 'collected' && day < today)
    .map(({ evidence }) => (JSON.parse(evidence) as { articles: number }).articles)
    .sort((a, b) => a - b)
  const median = counts[counts.length >> 1]
  if (median !== undefined) return median
  const urls = feeds.map(({ url }) => url)
  const { newIn24Hours } = await findRhythm(db, outlet.id, urls, now)
  return newIn24Hours > 0 ? newIn24Hours : null
}

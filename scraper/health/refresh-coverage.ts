import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { Db } from '#db/connection.ts'
import { listCoverage, listDaysFetchedSince, saveCoverage } from '#db/queries/coverage.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { classifyDay } from './classify-day.ts'
import { gatherEvidence } from './gather-evidence.ts'

/** A run can change what is known of the days behind it: what was missed and is read later, what an outage left unseen. */
const DAYS_BACK = 8

/**
 * Brings the coverage of an outlet up to date: its last eight days, and every day of which articles were fetched since `runStartedAt`.
 * Days are the outlet's own; today is judged by what is over of it.
 */
export async function refreshCoverage(db: Db, outlet: Outlet, { now, runStartedAt }: { now: number; runStartedAt: number }): Promise<void> {
  const today = localDay(now, outlet.time_zone)
  const recent = Array.from({ length: DAYS_BACK }, (_, back) => parseDate(today).subtract({ days: back }).toString())
  const fetched = await listDaysFetchedSince(db, outlet.id, runStartedAt)
  const unknown = await listDaysWithoutState(db, outlet, today)
  const days = [...new Set([...recent, ...fetched, ...unknown])].filter((day) => day <= today).sort()
  const evidence = await gatherEvidence(db, outlet, days, now)
  const rows = evidence.map(({ day, ...facts }) => ({
    outlet_id: outlet.id,
    day,
    ...classifyDay(facts),
    evidence: JSON.stringify(facts),
    computed_at: now,
  }))
  await saveCoverage(db, rows)
}

/** Covered days that no run has judged yet, as after a backfill or a long time switched off. */
async function listDaysWithoutState(db: Db, outlet: Outlet, today: string): Promise<string[]> {
  if (outlet.covered_from === null) return []
  const known = new Set((await listCoverage(db, outlet.covered_from, today, [outlet.id])).map((row) => row.day))
  const missing: string[] = []
  for (let day = parseDate(outlet.covered_from); day.toString() <= today; day = day.add({ days: 1 })) {
    if (!known.has(day.toString())) missing.push(day.toString())
  }
  return missing
}

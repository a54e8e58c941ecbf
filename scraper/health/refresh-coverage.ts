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
 * Brings the coverage of an outlet up to date: its last eight days, every day of which articles were fetched since `runStartedAt` and, where `since` is a day, every day from it on.
 * Days are the outlet's own; today is judged by what is over of it.
 */
export async function refreshCoverage(
  db: Db,
  outlet: Outlet,
  { now, runStartedAt, since = null }: { now: number; runStartedAt: number; since?: string | null },
): Promise<void> {
  const today = localDay(now, outlet.time_zone)
  const recent = Array.from({ length: DAYS_BACK }, (_, back) => parseDate(today).subtract({ days: back }).toString())
  const fetched = await listDaysFetchedSince(db, outlet.id, runStartedAt)
  const unknown = await listDaysWithoutState(db, outlet, today)
  const asked = since === null ? [] : listDaysFrom(since, today)
  const days = [...new Set([...recent, ...fetched, ...unknown, ...asked])].filter((day) => day <= today).sort()
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
  return listDaysFrom(outlet.covered_from, today).filter((day) => !known.has(day))
}

/** Both ends included. */
function listDaysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = parseDate(first); day.toString() <= last; day = day.add({ days: 1 })) days.push(day.toString())
  return days
}

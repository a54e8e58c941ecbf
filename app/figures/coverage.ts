import type { AppLoadContext } from '@remix-run/node'
import { listCoverage } from '#db/queries/coverage.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import type { CoverageState } from '#db/rows/coverage.ts'

/** What is known of an outlet's day, and the threshold that decided; a day that was never looked at is as one before the outlet was added. */
export type DayCoverage = { state: CoverageState; reason: string | null }

export type CoverageOf = (outletId: number, day: string) => DayCoverage

/** Days on which an outlet's number can be trusted, a true zero included. All others are gaps. */
export function isCollected({ state }: DayCoverage): boolean {
  return state === 'collected' || state === 'silent'
}

/** Reads the coverage of a selection. `totals` are its daily totals: today is not judged before it ends, so what came of it counts "so far". */
export async function loadCoverage(
  { db }: AppLoadContext,
  { outletIds, from, to }: Selection,
  today: string,
  totals: { outlet_id: number; day: string }[],
): Promise<CoverageOf> {
  const rows = new Map((await listCoverage(db, from, to, outletIds)).map((row) => [`${row.outlet_id} ${row.day}`, row]))
  const begun = new Set(totals.filter((row) => row.day === today).map((row) => row.outlet_id))
  const failed = new Set<CoverageState>(['blocked', 'broken', 'unreachable'])
  return (outletId, day) => {
    const row = rows.get(`${outletId} ${day}`)
    if (day === today && begun.has(outletId) && !(row && failed.has(row.state))) return { state: 'collected', reason: null }
    return row ? { state: row.state, reason: row.reason } : { state: 'not-added', reason: null }
  }
}

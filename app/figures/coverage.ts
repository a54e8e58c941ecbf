import type { AppLoadContext } from '@remix-run/node'
import { mapDayStates } from '#db/queries/coverage.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import type { CoverageState } from '#db/rows/coverage.ts'

/** What is known of an outlet's day, and the threshold that decided; a day that was never looked at is as one before the outlet was added. */
export type DayCoverage = { state: CoverageState; reason: string | null }

const SO_FAR: DayCoverage = { state: 'collected', reason: null }
const NOT_ADDED: DayCoverage = { state: 'not-added', reason: null }

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
  const states = await mapDayStates(db, outletIds, from, to)
  const begun = new Set(totals.filter((row) => row.day === today).map((row) => row.outlet_id))
  const failed = new Set<CoverageState>(['blocked', 'broken', 'unreachable'])
  return (outletId, day) => {
    const known = states.get(outletId)?.get(day)
    if (day === today && begun.has(outletId) && !(known && failed.has(known.state))) return SO_FAR
    return known ?? NOT_ADDED
  }
}

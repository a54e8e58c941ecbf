import type { AppLoadContext } from '@remix-run/node'
import { mapDayStates } from '#db/queries/coverage.ts'
import { type DailyTotal, listDailyTotals, type Selection } from '#db/queries/daily-totals.ts'
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

/** What was collected of a selection, and how far that can be trusted: both are asked at once, as a database server answers them beside each other. */
export async function loadCollected(
  { db }: AppLoadContext,
  selection: Selection,
  today: string,
): Promise<{ totals: DailyTotal[]; coverageOf: CoverageOf }> {
  const { outletIds, from, to } = selection
  const [totals, states] = await Promise.all([listDailyTotals(db, selection), mapDayStates(db, outletIds, from, to)])
  return { totals, coverageOf: judge(states, today, totals) }
}

/** Reads the coverage of a selection. `totals` are its daily totals: today is not judged before it ends, so what came of it counts "so far". */
export async function loadCoverage(
  { db }: AppLoadContext,
  { outletIds, from, to }: Selection,
  today: string,
  totals: { outlet_id: number; day: string }[],
): Promise<CoverageOf> {
  return judge(await mapDayStates(db, outletIds, from, to), today, totals)
}

function judge(states: Awaited<ReturnType<typeof mapDayStates>>, today: string, totals: { outlet_id: number; day: string }[]): CoverageOf {
  const begun = new Set(totals.filter((row) => row.day === today).map((row) => row.outlet_id))
  const failed = new Set<CoverageState>(['blocked', 'broken', 'unreachable'])
  return (outletId, day) => {
    const known = states.get(outletId)?.get(day)
    if (day === today && begun.has(outletId) && !(known && failed.has(known.state))) return SO_FAR
    return known ?? NOT_ADDED
  }
}

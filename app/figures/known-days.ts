import type { AppLoadContext } from '@remix-run/node'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listFinishedRunsPerDay } from '#db/queries/run-days.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { dayAt } from './days.ts'

const DAY_MS = 86_400_000

/** Tells whether an outlet was collected on a day: articles of it came, or a run went to its end on it. What is not known is a gap, not a zero. */
export type KnowsDay = (outletId: number, day: string) => boolean

/** Builds `KnowsDay` for a selection from its daily totals and the runs of its days. */
export async function loadKnownDays(
  { db }: AppLoadContext,
  outlets: OutletLabel[],
  selection: Selection,
  totals: { outlet_id: number; day: string }[],
): Promise<KnowsDay> {
  const known = new Set(totals.map(({ outlet_id, day }) => `${outlet_id} ${day}`))
  const zones = new Map(outlets.map((outlet) => [outlet.id, outlet.timeZone]))
  const { outletIds, from, to } = selection
  // Zones lie within a day of UTC on either side.
  const runs = await listFinishedRunsPerDay(db, { outletIds, since: Date.parse(from) - DAY_MS, until: Date.parse(to) + 2 * DAY_MS })
  for (const { outlet_id, first, last } of runs) {
    const zone = zones.get(outlet_id) ?? 'UTC'
    for (const instant of [first, last]) known.add(`${outlet_id} ${dayAt(instant, zone)}`)
  }
  return (outletId, day) => known.has(`${outletId} ${day}`)
}

import type { DayWeight, WeighedCounts } from '#db/queries/weighed-counts.ts'
import type { ComparedDays } from './references.ts'

/** What was counted in the outlets that can be compared, and what is usual there. */
export type Pair = { now: number; usual: number }

/** Fewer collected days say nothing of what is usual. */
const LEAST_REFERENCES = 2
/** An outlet that prints only the day of so many of its articles cannot be compared up to an hour. */
const LEAST_TIMED = 0.9

export type Timed = { articles: number; timed: number }

/** What is known of an outlet's day; `until` is the moment of a day up to which it is compared. */
export type KnownDays = {
  isCollected: (outletId: number, day: string) => boolean
  timedOf: (outletId: number, day: string) => Timed | undefined
  until: (day: string) => number
}

/**
 * Weighs each outlet's days. An outlet is compared where it was collected on the days and on enough reference days and, up to an hour, prints the minute;
 * its reference days then weigh as many as its days together. `everywhere` asks no more than enough reference days.
 */
export function weighDays({ days, references, isPart }: ComparedDays, outletIds: number[], known: KnownDays): DayWeight[] {
  const { isCollected, timedOf, until } = known
  return outletIds.flatMap((outletId) => {
    const collected = days.filter((day) => isCollected(outletId, day))
    const referred = references.filter((day) => isCollected(outletId, day))
    if (referred.length < LEAST_REFERENCES) return []
    const isTimed = !isPart || printsTimes([...days, ...references].map((day) => timedOf(outletId, day)))
    const part = (of: number) => ({ usual: isTimed ? of / referred.length : 0, everywhere: days.length / referred.length })
    const weigh = (day: string, weight: Pick<DayWeight, 'now' | 'usual' | 'everywhere'>): DayWeight => ({
      ...{ outletId, day, ...weight },
      until: isPart ? until(day) : null,
    })
    return [
      ...collected.map((day) => weigh(day, { now: isTimed ? 1 : 0, usual: 0, everywhere: 0 })),
      ...referred.map((day) => weigh(day, { now: 0, ...part(collected.length) })),
    ]
  })
}

function printsTimes(parts: (Timed | undefined)[]): boolean {
  const sum = (field: keyof Timed) => parts.reduce((total, part) => total + (part?.[field] ?? 0), 0)
  return sum('timed') >= LEAST_TIMED * sum('articles')
}

/** Adds the rows of each key. */
export function addPairs<Key>(rows: WeighedCounts[], keyOf: (row: WeighedCounts) => Key, measure: 'articles' | 'quotes'): Map<Key, Pair> {
  const sums = new Map<Key, Pair>()
  for (const row of rows) {
    const { now, usual } = sums.get(keyOf(row)) ?? { now: 0, usual: 0 }
    sums.set(keyOf(row), { now: now + row[measure], usual: usual + row[`usual_${measure}`] })
  }
  return sums
}

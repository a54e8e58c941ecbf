import type { WeekdayCounts } from '#db/queries/daily-counts.ts'
import { type ComparedDays, weekdaysOf } from './references.ts'

/** What was counted in the outlets that can be compared, and what is usual there. */
export type Pair = { now: number; usual: number }

export type Compared = Pair & { perOutlet: Map<number, Pair> }

/** What makes an outlet's reference days as many as its days: collected days over collected reference days. No entry: it cannot be compared. */
export type Weights = Map<number, number>

/** Fewer collected days say nothing of what is usual. */
const LEAST_REFERENCES = 2
/** An outlet that prints only the day of so many of its articles cannot be compared up to an hour. */
const LEAST_TIMED = 0.9

export type Timed = { articles: number; timed: number }

/** The outlets that were collected on the days and on enough reference days, and, up to an hour, print the minute. */
export function weighOutlets(
  { days, references, isPart }: ComparedDays,
  outletIds: number[],
  isCollected: (outletId: number, day: string) => boolean,
  timedOf: (outletId: number, day: string) => Timed | undefined,
): Weights {
  const weights: Weights = new Map()
  for (const outletId of outletIds) {
    const collected = days.filter((day) => isCollected(outletId, day)).length
    const known = references.filter((day) => isCollected(outletId, day)).length
    const isTimed = !isPart || printsTimes([...days, ...references].map((day) => timedOf(outletId, day)))
    if (collected > 0 && known >= LEAST_REFERENCES && isTimed) weights.set(outletId, collected / known)
  }
  return weights
}

function printsTimes(parts: (Timed | undefined)[]): boolean {
  const sum = (field: keyof Timed) => parts.reduce((total, part) => total + (part?.[field] ?? 0), 0)
  return sum('timed') >= LEAST_TIMED * sum('articles')
}

type Rows = { now: WeekdayCounts[]; references: WeekdayCounts[] }

/** Adds what was counted on compared days, and what is usual there, to each subject. */
export function addCompared(
  sums: Map<number, Compared>,
  rows: Rows,
  { days, references }: ComparedDays,
  weights: Weights,
  measure: 'articles' | 'quotes',
): void {
  for (const [side, of] of [
    ['now', days],
    ['references', references],
  ] as const) {
    const weekdays = weekdaysOf(of)
    for (const row of rows[side]) {
      const weight = weights.get(row.outlet_id)
      if (weight === undefined || !weekdays.has(row.weekday) || row[measure] === 0) continue
      const sum = sums.get(row.subject_id) ?? newSum(sums, row.subject_id)
      const outlet = sum.perOutlet.get(row.outlet_id) ?? newOutlet(sum, row.outlet_id)
      const [field, value] = side === 'now' ? (['now', row[measure]] as const) : (['usual', row[measure] * weight] as const)
      sum[field] += value
      outlet[field] += value
    }
  }
}

function newSum(sums: Map<number, Compared>, subjectId: number): Compared {
  const sum: Compared = { now: 0, usual: 0, perOutlet: new Map() }
  sums.set(subjectId, sum)
  return sum
}

function newOutlet(sum: Compared, outletId: number): Pair {
  const pair: Pair = { now: 0, usual: 0 }
  sum.perOutlet.set(outletId, pair)
  return pair
}

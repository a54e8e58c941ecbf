import type { CoverageState } from '#db/rows/coverage.ts'

/** What an outlet brought on a day, and whether that can be trusted as an example. */
export type ExampleDay = { day: string; articles: number; withBody: number; state: CoverageState | null }

const LEAST_EXAMPLES = 2

/**
 * The median of an outlet's days of the same weekday, among those wholly collected (or silent); null with fewer than two. Weekdays are kept
 * apart because weekends differ: Friday in Iran, Friday and Saturday in the Gulf, Sunday in Lebanon.
 */
export function usualOfWeekday(day: string, examples: ExampleDay[]): number | null {
  const weekday = weekdayOf(day)
  const counts = examples
    .filter((one) => one.day < day && weekdayOf(one.day) === weekday && (one.state === 'collected' || one.state === 'silent'))
    .map((one) => one.articles)
    .sort((a, b) => a - b)
  if (counts.length < LEAST_EXAMPLES) return null
  const middle = counts.length >> 1
  return counts.length % 2 ? (counts[middle] as number) : ((counts[middle - 1] as number) + (counts[middle] as number)) / 2
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

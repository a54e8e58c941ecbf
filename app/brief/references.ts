import { addDays, countDays } from '../figures/days.ts'

/** `weekday`: the same weekdays of the weeks before; `before`: the days just before, where those were not collected. */
export type Basis = 'weekday' | 'before'

/** Days that are compared as one, with the days that say what is usual. `isPart`: today, up to now, with those days up to the same hour. */
export type ComparedDays = { days: string[]; references: string[]; isPart: boolean }

const WEEKS = 4
const LEAST_DAYS_BEFORE = 7

/** How far back the weeks before reach. */
export const HISTORY_DAYS = 7 * WEEKS

/** Longer ranges would be compared with themselves: the weeks before a day would lie in them. */
export const MOST_BY_WEEKDAY = 7

/** What each day of a range is compared with. `today` is not over and stands apart. */
export function planReferences(days: string[], today: string, basis: Basis): ComparedDays[] {
  const whole = days.filter((day) => day < today)
  const groups = basis === 'weekday' ? whole.map((day) => [day]) : whole.length > 0 ? [whole] : []
  const first = days[0] ?? today
  const referencesOf = (group: string[]) =>
    basis === 'weekday'
      ? Array.from({ length: WEEKS }, (_, index) => addDays(group[0]!, -7 * (index + 1)))
      : Array.from({ length: Math.max(LEAST_DAYS_BEFORE, days.length) }, (_, index) => addDays(first, -1 - index))
  const compared = groups.map((group) => ({ days: group, references: referencesOf(group), isPart: false }))
  return days.includes(today) ? [...compared, { days: [today], references: referencesOf([today]), isPart: true }] : compared
}

/** The moment of a reference day that answers to `now` on `today` (both epoch milliseconds). */
export function momentOn(day: string, today: string, now: number): number {
  return now - (countDays(day, today) - 1) * 86_400_000
}

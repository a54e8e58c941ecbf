import type { Random } from '../../demo/random.ts'

/** The archive's last moment; it reaches back two years, whatever its size. */
export const lastMoment = Date.parse('2026-03-22T18:00:00Z')
export const DAYS = 730
export const OUTLETS = 60
const dayMs = 86_400_000

/** The n-th of `count` instants in order; what one day has more than another is chance. */
export function momentAt(index: number, count: number): number {
  return lastMoment - Math.floor(((count - index) / count) * DAYS * dayMs)
}

/** `YYYY-MM-DD` in UTC, which is the zone of all outlets. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** Large outlets bring ten times what small ones do. */
export function drawOutlet(random: Random): number {
  return 1 + Math.floor(random() ** 1.6 * OUTLETS)
}

/** Every hundredth day of an outlet was not reached. */
export function isMissed(outletId: number, day: string): boolean {
  return (Math.floor(Date.parse(day) / dayMs) * 31 + outletId * 17) % 100 === 0
}

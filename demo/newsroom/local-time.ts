import { type DayNumber, dayText } from '../calendar.ts'
import type { Masthead } from './article.ts'

const dayMs = 86_400_000

/** The instant at which a day begins where the outlet is. */
export function startOfDay({ utcOffset }: Masthead, day: DayNumber): number {
  return Date.parse(`${dayText(day)}T00:00:00${utcOffset}`)
}

/** The outlet's own day at an instant. */
export function localDay(outlet: Masthead, at: number): DayNumber {
  return Math.floor((at - startOfDay(outlet, 0)) / dayMs)
}

/** `2026-11-23T10:15:00+03:00`, as the outlet's clock shows it. */
export function isoLocal(outlet: Masthead, at: number): string {
  return new Date(at - startOfDay(outlet, 0)).toISOString().replace('.000Z', outlet.utcOffset)
}

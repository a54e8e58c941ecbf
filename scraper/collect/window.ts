import { localDay } from '#analysis/dates/time-zone.ts'

const dayMs = 24 * 3_600_000
/** An outlet's first ordinary run looks this far back; older news is what a backfill is for. */
const firstLookMs = 2 * dayMs

/** The outlet's day from which an ordinary run wants everything: a day before its last finished run began, for what was out of reach then, or before now where the clock was set back. */
export function startOfWindow(lastStartedAt: number | null, now: number, timeZone: string): string {
  return localDay(lastStartedAt === null ? now - firstLookMs : Math.min(lastStartedAt, now) - dayMs, timeZone)
}

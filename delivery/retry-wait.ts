const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const waitsMs = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 4 * HOUR_MS]

/** What was not taken within a day is old news. */
export const GIVE_UP_AFTER_MS = 24 * HOUR_MS

/** How long to wait after the given number of attempts, the first being 1. */
export function retryWaitMs(attempts: number): number {
  return waitsMs[Math.min(attempts, waitsMs.length) - 1] ?? MINUTE_MS
}

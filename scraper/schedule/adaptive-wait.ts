const minuteMs = 60_000
const hourMs = 60 * minuteMs
const shortestMs = 5 * minuteMs
/** An outlet is asked again before so much of its shortest feed is new, so that a busy hour has room left. */
const shareOfFeed = 1 / 3

/** What an outlet published lately and how much its shortest feed holds; null where no feed showed anything. */
export type Rhythm = { newIn2Hours: number; newIn24Hours: number; feedItems: number | null }

/**
 * How long an outlet may rest before anything can fall off its feed, by the faster of its rates in the last two hours and the last day, in milliseconds; never
 * less than `shortest`, which is five minutes where a definition says nothing. Null where its feeds set no bound.
 */
export function adaptiveWaitMs({ newIn2Hours, newIn24Hours, feedItems }: Rhythm, shortest: number = shortestMs): number | null {
  const perHour = Math.max(newIn2Hours / 2, newIn24Hours / 24)
  if (feedItems === null || perHour === 0) return null
  return Math.max(shortest, Math.round(((feedItems * shareOfFeed) / perHour) * hourMs))
}

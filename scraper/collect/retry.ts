import { type CollectFailure, passingFailures } from './failure.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** What passes by itself: a busy server, a broken connection. The last wait is repeated, so that an outlet that was away for a week is read when it is back. */
const passing = [20 * second, 2 * minute, 10 * minute, hour, 4 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day]
/** The outlet does not want us now, or a person has to mend something. A sound answer is not asked for again within the hour. */
const standing = [65 * minute, 6 * hour, day, 3 * day, 7 * day]
/** Feeds name pages some minutes before they are there; what is missing after hours will stay so. */
const missing = [10 * minute, 2 * hour, day]
const seeminglyMissing = missing.map((wait) => wait + hour)

/** How long to wait after the first, second, … failed try, for what does not pass by itself; after the last the address is given up. No entry: given up at once. */
const waits: Partial<Record<CollectFailure, number[]>> = {
  'too-large': passing.slice(0, 4),
  blocked: standing,
  'cookie-wall': standing,
  'login-wall': standing,
  'no-layout': standing,
  'no-title': standing,
  bug: standing,
  'not-found': missing,
  'soft-404': seeminglyMissing,
  'bad-status': missing,
  'not-html': [day],
  'not-an-article': [day],
}

/** When to try an address again that has now failed alike `attempts` times in a row (1 for the first), or null to give it up. Never sooner than the host asked for. */
export function nextTryAt(failure: CollectFailure, attempts: number, now: number, retryAfterMs: number | null): number | null {
  const wait = (passingFailures.has(failure) ? passing : waits[failure])?.[attempts - 1]
  return wait === undefined ? null : now + Math.max(wait, retryAfterMs ?? 0)
}

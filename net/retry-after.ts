/** Nobody is left alone for longer than this, whatever they ask: a server clock in the year 9999 must not end an outlet. */
const longestMs = 24 * 3_600_000

/**
 * How long a host asks to be left alone, in milliseconds from now; null where the header is absent or unreadable. A date is measured against the
 * server's own `date`, as clocks differ; `now` stands in where there is none.
 */
export function readRetryAfter(retryAfter: string | undefined, date: string | undefined, now: number): number | null {
  const value = retryAfter?.trim()
  if (!value) return null
  if (/^\d+(\.\d+)?$/.test(value)) return bound(Number(value) * 1000)
  // Date.parse reads "-5" as a month; a date of HTTP has letters.
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(until)) return null
  const serverNow = Date.parse(date ?? '')
  return bound(until - (Number.isNaN(serverNow) ? now : serverNow))
}

function bound(ms: number): number {
  return Math.min(Math.max(ms, 0), longestMs)
}

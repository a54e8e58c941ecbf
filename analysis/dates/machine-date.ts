import { minuteReading } from './compose-reading.ts'
import type { DateContext, DateReading } from './reading.ts'

/** A date of zeros, the first moment of a machine's calendar, or nothing at all: what systems print where they hold no date. */
const NULL_DATE = /^(?:[0\s\-/:.,tz+|]*|1970-01-01[t ]00:00(?::00)?.*|0001-01-01.*|1\/1\/0001.*)$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?z?)?$/u

/** No outlet is older on the web, and smaller numbers are ids. */
const OLDEST_STAMP = Date.UTC(1995, 0, 1)

/** True for "۰/۰۰/۰۰ - ۰۰:۰۰" and its like, given folded. */
export function isNullDate(folded: string): boolean {
  return NULL_DATE.test(folded)
}

/** Unix seconds or milliseconds, if the text is nothing else; null otherwise. */
export function readMachineNumber(folded: string, context: DateContext): DateReading | null {
  if (!/^(?:\d{10}|\d{13})$/.test(folded)) return null
  const instant = folded.length === 10 ? Number(folded) * 1000 : Number(folded)
  if (instant < OLDEST_STAMP) return null
  return minuteReading(instant, context, 'printed as Unix time')
}

/** "20200622" and "20200622120908" with marks between the parts; any other text as it stands. */
export function spaceCompactDate(folded: string): string {
  const parts = COMPACT.exec(folded)
  if (!parts) return folded
  const [, year, month, day, hour, minute, second] = parts
  const clock = hour ? ` ${hour}:${minute}${second ? `:${second}` : ''}${folded.endsWith('z') ? 'z' : ''}` : ''
  return `${year}-${month}-${day}${clock}`
}

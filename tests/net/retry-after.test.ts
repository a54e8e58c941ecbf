import { expect, test } from 'vitest'
import { readRetryAfter } from '#net/retry-after.ts'

const now = Date.parse('2026-03-05T09:00:00Z')
const day = 24 * 3_600_000

const cases: [string | undefined, string | undefined, number | null, string][] = [
  ['3', undefined, 3_000, 'seconds'],
  [' 120 ', undefined, 120_000, 'seconds with spaces'],
  ['0', undefined, 0, 'at once'],
  ['Thu, 05 Mar 2026 09:01:00 GMT', undefined, 60_000, 'a date, against our clock'],
  ['Thu, 05 Mar 2026 12:01:00 GMT', 'Thu, 05 Mar 2026 12:00:00 GMT', 60_000, "a date, against the server's own clock"],
  ['Thu, 05 Mar 2026 08:00:00 GMT', undefined, 0, 'a date that has passed'],
  ['Fri, 31 Dec 9999 23:59:59 GMT', undefined, day, 'the year 9999 is a day'],
  ['99999999999', undefined, day, 'and so is an absurd number'],
  ['soon', undefined, null, 'unreadable'],
  ['-5', undefined, null, 'negative'],
  ['', undefined, null, 'empty'],
  [undefined, undefined, null, 'absent'],
]

test.each(cases)('%j with the date %j is a rest of %s ms (%s)', (retryAfter, date, expected) => {
  expect(readRetryAfter(retryAfter, date, now)).toBe(expected)
})

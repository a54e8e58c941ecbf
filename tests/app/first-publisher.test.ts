import { describe, expect, test } from 'vitest'
import { judgeFirst } from '#app/stories/first-publisher.ts'

const midnight = Date.parse('2026-03-21T00:00:00Z')
const HOUR = 3_600_000
const timed = (id: number, hour: number) =>
  ({ id, published_at: midnight + hour * HOUR, published_precision: 'minute', first_seen_at: midnight + (hour + 1) * HOUR }) as const
const dayOnly = (id: number, seenHour: number, days = 0) =>
  ({
    id,
    published_at: midnight + days * 24 * HOUR,
    published_precision: 'day',
    first_seen_at: midnight + (days * 24 + seenHour) * HOUR,
  }) as const
const undated = (id: number, seenHour: number) =>
  ({ id, published_at: null, published_precision: null, first_seen_at: midnight + seenHour * HOUR }) as const

describe('how sure it is who was first', () => {
  test.each([
    [[timed(1, 9), timed(2, 11)], 'minute', [], 'both print the minute'],
    [[timed(1, 9), timed(2, 9)], 'tie', [2], 'both print the same minute'],
    [[timed(1, 9), dayOnly(2, 12)], 'day-only', [2], 'the other may have come at six, seen at noon'],
    [[timed(1, 9), dayOnly(2, 12, 1)], 'minute', [], 'the other came a day later'],
    [[dayOnly(1, 8), timed(2, 9)], 'day-only', [], 'seen before the other, so it was first, but its time is not printed'],
    [[dayOnly(1, 10), dayOnly(2, 11)], 'day-only', [2], 'neither prints a time'],
    [[timed(1, 9), undated(2, 15)], 'undated', [2], 'without a date it may be of last week'],
    [[undated(1, 8), timed(2, 9)], 'undated', [], 'seen before the other printed'],
  ] as const)('%#', (members, rests, rivals, _why) => {
    expect(judgeFirst(1, [...members])).toEqual({ rests, rivals })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay, offsetAt } from '#analysis/dates/time-zone.ts'
import { isDueOn, nextDue, type Schedule } from '#app/digests/schedule.ts'
import { addDays, weekdayOf } from '#app/figures/days.ts'
import { dateIn } from '#app/i18n/calendars.ts'

const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const daily = (time: string): Schedule => ({ kind: 'daily', minute: at(time) })
const next = (schedule: Schedule, zone: string, after: string) => new Date(nextDue(schedule, zone, Date.parse(after))).toISOString()

test.each([
  [daily('07:00'), 'Asia/Tehran', '2026-03-22T03:29:59Z', '2026-03-22T03:30:00.000Z', 'Tehran is three hours and a half ahead'],
  [daily('07:00'), 'Asia/Tehran', '2026-03-22T03:30:00Z', '2026-03-23T03:30:00.000Z', 'after it was due, tomorrow'],
  [daily('02:30'), 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z', 'skipped: clocks show 03:00 then'],
  [daily('02:30'), 'Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-30T00:30:00.000Z', 'and the day after as ever'],
  [daily('02:30'), 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z', 'shown twice: the first'],
  [daily('02:30'), 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z', 'and not the second'],
  [daily('00:30'), 'Africa/Cairo', '2026-04-23T12:00:00Z', '2026-04-23T22:00:00.000Z', 'Cairo skips from midnight to one'],
  [daily('00:00'), 'Asia/Beirut', '2026-03-28T12:00:00Z', '2026-03-28T22:00:00.000Z', 'a day that begins at one o’clock'],
  [
    { kind: 'weekdays', weekdays: [6], minute: at('06:00') },
    'Asia/Riyadh',
    '2026-03-22T07:30:00Z',
    '2026-03-28T03:00:00.000Z',
    'Saturdays',
  ],
  [
    { kind: 'monthly', calendar: 'jalali', day: 1, minute: at('08:00') },
    'Asia/Tehran',
    '2026-02-22T00:00:00Z',
    '2026-03-21T04:30:00.000Z',
    'Nowruz',
  ],
  [
    { kind: 'monthly', calendar: 'hijri', day: 1, minute: at('08:00') },
    'Asia/Riyadh',
    '2026-02-19T00:00:00Z',
    '2026-03-20T05:00:00.000Z',
    'the first of Shawwal 1447',
  ],
  [
    { kind: 'monthly', calendar: 'gregorian', day: 31, minute: 0 },
    'UTC',
    '2026-01-31T00:00:00Z',
    '2026-02-28T00:00:00.000Z',
    'February ends before',
  ],
  [
    { kind: 'monthly', calendar: 'jalali', day: 31, minute: 0 },
    'UTC',
    '2026-09-22T12:00:00Z',
    '2026-10-22T00:00:00.000Z',
    'Mehr has thirty days',
  ],
] as [Schedule, string, string, string, string][])('%o in %s after %s is due at %s (%s)', (schedule, zone, after, due) => {
  expect(next(schedule, zone, after)).toBe(due)
})

const zones = [
  'Asia/Tehran',
  'Africa/Cairo',
  'Europe/Berlin',
  'Asia/Beirut',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kabul',
  'UTC',
]
const minute = fc.integer({ min: 0, max: 1439 })
const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), minute }),
  fc.record({ kind: fc.constant('weekdays' as const), weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), minute }),
  fc.record({
    kind: fc.constant('monthly' as const),
    calendar: fc.constantFrom('gregorian' as const, 'jalali' as const, 'hijri' as const),
    day: fc.integer({ min: 1, max: 31 }),
    minute,
  }),
)
const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') })

test('every due time comes once, on a day of the schedule, and never before its time of the clock', () => {
  fc.assert(
    fc.property(schedules, fc.constantFrom(...zones), instants, (schedule, zone, after) => {
      const due = nextDue(schedule, zone, after)
      const wall = due + offsetAt(due, zone)
      const day = new Date(wall).toISOString().slice(0, 10)
      expect(due).toBeGreaterThan(after)
      expect(isDueOn(schedule, day)).toBe(true)
      expect(wall - Date.parse(day)).toBeGreaterThanOrEqual(schedule.minute * 60_000)
      // Nothing between: whoever asks at any moment before is told the same.
      const between = after + Math.floor((due - after) / 2)
      expect(nextDue(schedule, zone, between)).toBe(due)
    }),
    { numRuns: 400 },
  )
})

test('a year of a schedule has as many due times as days of it', () => {
  fc.assert(
    fc.property(schedules, fc.constantFrom(...zones), fc.integer({ min: 2020, max: 2035 }), (schedule, zone, year) => {
      const [from, to] = [Date.parse(`${year}-01-05`), Date.parse(`${year + 1}-01-05`)]
      const due: string[] = []
      for (let instant = nextDue(schedule, zone, from); instant < to; instant = nextDue(schedule, zone, instant))
        due.push(localDay(instant, zone))
      const days: string[] = []
      for (let day = localDay(from, zone); day <= localDay(to, zone); day = addDays(day, 1)) if (isDueOn(schedule, day)) days.push(day)
      expect(new Set(due).size).toBe(due.length)
      expect(days.filter((day) => day > days[0]! && day < days.at(-1)!)).toEqual(due.filter((day) => day > days[0]! && day < days.at(-1)!))
      if (schedule.kind === 'weekdays') expect(due.every((day) => schedule.weekdays.includes(weekdayOf(day)))).toBe(true)
      if (schedule.kind === 'monthly' && schedule.day <= 28)
        expect(due.every((day) => dateIn(schedule.calendar, day).day === schedule.day)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

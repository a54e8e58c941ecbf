import type { AgreedDay } from './agree-on-day.ts'
import { DAY_MS } from './calendars.ts'
import type { PrintedTime } from './find-times.ts'
import type { RoleAt } from './labels.ts'
import type { DateContext } from './reading.ts'
import { instantOf } from './time-zone.ts'
import type { PrintedZone } from './zone-names.ts'

const HOUR_MS = 3_600_000
type ZoneInText = { start: number; end: number; zone: PrintedZone }

/** The instant that the printed times give the day, or null where there is none or they disagree; `note` says which. */
export function agreeOnTime(
  { dayNumber }: AgreedDay,
  times: PrintedTime[],
  zones: ZoneInText[],
  roleAt: RoleAt,
  context: DateContext,
): { instant: number | null; note: string | null } {
  const counting = timesThatCount(times, roleAt).filter((time) => !isMidnightOfADate(time))
  const zoned = counting.map((time) => ({ time, zone: context.ignoresZone ? null : zoneOf(time, zones, counting.length) }))
  if (zoned.some(({ zone }) => zone === 'unknown')) return { instant: null, note: 'the time is printed in a zone that is not known' }
  const instants = zoned.map(({ time, zone }) => ({ zone, instant: instantIn(dayNumber * DAY_MS + wallOf(time), zone, context) }))
  const own = instants.find(({ zone }) => zone === null || zone === 'local') ?? instants[0]
  if (!own) return { instant: null, note: null }
  // The same moment by two clocks may be printed with the day of one of them.
  const disagree = instants.some(({ instant }) => Math.floor((instant - own.instant) / 60_000) % (24 * 60) !== 0)
  return disagree ? { instant: null, note: 'two times are printed that disagree' } : { instant: own.instant, note: null }
}

function timesThatCount(times: PrintedTime[], roleAt: RoleAt): PrintedTime[] {
  const published = times.filter(({ start }) => roleAt(start) === 'published')
  return published.length > 0 ? published : times.filter(({ start }) => roleAt(start) === null)
}

/** "2019-02-08T00:00:00+01:00" is how machines write a day without a time. */
function isMidnightOfADate({ hour, minute, second }: PrintedTime): boolean {
  return hour === 0 && minute === 0 && second === 0
}

/** The zone of a time: attached to it, right after it, right before it, or the one zone of a line with one time. */
function zoneOf(time: PrintedTime, zones: ZoneInText[], timeCount: number): PrintedZone | null {
  if (time.zone) return time.zone
  const after = zones.find(({ start }) => start >= time.end && start - time.end <= 3)
  const before = zones.find(({ end }) => end <= time.start && time.start - end <= 3)
  return (after ?? before ?? (timeCount === 1 && zones.length === 1 ? zones[0] : undefined))?.zone ?? null
}

function wallOf({ hour, minute, second }: PrintedTime): number {
  return (hour * 60 + minute) * 60_000 + (second ?? 0) * 1000
}

function instantIn(wall: number, zone: PrintedZone | null, { timeZone }: DateContext): number {
  const local = instantOf(wall, timeZone)
  if (zone === null || typeof zone === 'string') return local
  if ('timeZone' in zone) return instantOf(wall, zone.timeZone)
  const instant = wall - zone.offsetMinutes * 60_000
  // A zone typed by hand does not move with summer time; the clock beside it does.
  return zone.isMalformed && Math.abs(instant - local) === HOUR_MS ? local : instant
}

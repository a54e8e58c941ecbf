import { DAY_MS } from './calendars.ts'

const BUCKET_MS = DAY_MS / 4
const MAX_BUCKETS = 50_000

type Zone = { format: Intl.DateTimeFormat; offsets: Map<number, number | null> }
const zones = new Map<string, Zone>()

/** The local calendar day (`YYYY-MM-DD`) of an instant (epoch milliseconds) in an IANA time zone. Throws RangeError for an unknown zone. */
export function localDay(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10)
}

/** What a clock in the zone is ahead of UTC at an instant, in milliseconds; Iran's summer time until 2022 and every other past change included. */
export function offsetAt(instant: number, timeZone: string): number {
  const zone = zoneNamed(timeZone)
  const bucket = Math.floor(instant / BUCKET_MS)
  let offset = zone.offsets.get(bucket)
  if (offset === undefined) {
    const first = readOffset(bucket * BUCKET_MS, zone)
    offset = first === readOffset((bucket + 1) * BUCKET_MS, zone) ? first : null
    if (zone.offsets.size >= MAX_BUCKETS) zone.offsets.clear()
    zone.offsets.set(bucket, offset)
  }
  return offset ?? readOffset(instant, zone)
}

/** The instant at which clocks of the zone show a wall time (given as if it were UTC). Where clocks show it twice, the first; where they skip it, the moment after. */
export function instantOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY_MS, timeZone)
  const after = offsetAt(wall + DAY_MS, timeZone)
  const early = wall - before
  if (before === after || offsetAt(early, timeZone) === before) return early
  const late = wall - after
  return offsetAt(late, timeZone) === after ? late : early
}

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const zone = { format, offsets: new Map<number, number | null>() }
  zones.set(timeZone, zone)
  return zone
}

/** From "05/21/2020, 18:59:00", which is what the format above prints. */
function readOffset(instant: number, { format }: Zone): number {
  const [month, day, year, hour, minute, second] = format.format(instant).split(/\D+/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

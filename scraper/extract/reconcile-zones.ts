import { offsetAt } from '#analysis/dates/time-zone.ts'
import type { DateEvidence } from './date-evidence.ts'

/** Evidence as read, in the outlet's zone. */
export type Reading = DateEvidence & { instant: number; precision: 'minute' | 'day'; day: string }

const minuteMs = 60_000
const isoForm = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:Z|GMT|UTC|[+-]00:?00)?$/i
const ownZone = /[+-](?!00:?00)\d\d:?\d\d$/
/** A printed line that says itself that its clock is Greenwich's. */
const greenwich = /\b(?:GMT|UTC)\b|غرينتش|گرینویچ/i

/**
 * Puts right what zones did to copies of one moment. Machines write local time with a `Z`, or GMT without any mark: where their clock, read in either way, is
 * that of the printed line or of a date with a zone of its own, they mean that moment. A day printed by GMT is the local day of a moment on that GMT day.
 */
export function reconcileZones(readings: readonly Reading[], timeZone: string): Reading[] {
  const sure = readings.find(({ origin, precision }) => origin === 'printed' && precision === 'minute') ?? readings.find(hasOwnZone)
  const aligned = sure ? readings.map((reading) => alignClock(reading, sure, timeZone)) : readings
  return aligned.map((reading) => alignDay(reading, aligned))
}

function hasOwnZone({ text, origin, precision }: Reading): boolean {
  return origin === 'metadata' && precision === 'minute' && ownZone.test(text)
}

function alignClock(reading: Reading, sure: Reading, timeZone: string): Reading {
  const wall = reading.origin === 'printed' ? null : uncertainWall(reading.text)
  if (wall === null) return reading
  const localWall = sure.instant + offsetAt(sure.instant, timeZone)
  const isSame = [localWall, sure.instant].some((other) => Math.abs(wall - other) < minuteMs)
  return isSame ? { ...reading, instant: sure.instant, day: sure.day, precision: 'minute' } : reading
}

function alignDay(reading: Reading, others: readonly Reading[]): Reading {
  if (reading.precision !== 'day' || !greenwich.test(reading.text)) return reading
  const moment = others.find(({ precision, instant }) => precision === 'minute' && new Date(instant).toISOString().startsWith(reading.day))
  return moment ? { ...reading, instant: moment.instant, day: moment.day } : reading
}

/** The clock of an ISO date whose zone is missing or zero, as if it were UTC; null for all others. */
function uncertainWall(text: string): number | null {
  const match = isoForm.exec(text)
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0))
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!)
}

import { parseDate } from '#analysis/dates/parse-date.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import type { DateEvidence } from './date-evidence.ts'
import { type Reading, reconcileZones } from './reconcile-zones.ts'

/** When an article was published, as far as the evidence can be trusted; all null where it cannot. */
export type PublicationDate = {
  publishedAt: number | null
  publishedPrecision: 'minute' | 'day' | null
  day: string | null
  dateNote: string | null
  evidence: string | null
}

type Outlet = Pick<OutletDefinition, 'timeZone' | 'language' | 'dates'>

const minuteMs = 60_000
/** A machine's date this near to the fetch may be the time of rendering. */
const renderedWithinMs = 3 * minuteMs
const renderedWeight = 1
const zeroZone = /(?:Z|GMT|UTC|[+-]00:?00)$/i

/**
 * Weighs what the page and the hint say: evidences that name the same day add up, the heaviest day wins, and of two equally heavy days the earlier one, for
 * what is printed later is a change. A machine's `Z` or missing zone is put right where the printed line or a zoned date shows the same clock. The time
 * comes from the most trusted evidence of the winning day.
 */
export function weighDates(evidences: readonly DateEvidence[], outlet: Outlet, fetchedAt: number): PublicationDate {
  const readings = reconcileZones(readFirstOfEach(evidences, outlet, fetchedAt), outlet.timeZone)
  const days = [...Map.groupBy(readings, ({ day }) => day)].map(([day, votes]) => ({
    day,
    votes,
    weight: votes.reduce((sum, { weight }) => sum + weight, 0),
  }))
  const [winner, ...others] = days.sort((left, right) => right.weight - left.weight || left.day.localeCompare(right.day))
  if (!winner) return { publishedAt: null, publishedPrecision: null, day: null, dateNote: null, evidence: null }
  const best = winner.votes.find(({ precision }) => precision === 'minute') ?? winner.votes[0]!
  return {
    publishedAt: best.instant,
    publishedPrecision: best.precision,
    day: winner.day,
    dateNote: others.flatMap(({ day, votes }) => votes.map(({ name }) => `${name}: ${day}`)).join('; ') || null,
    evidence: [...new Set([best, ...winner.votes].map(({ name }) => name))].join(', '),
  }
}

/** Of several elements that one selector or name finds, the first that can be read: copies, comments and other headlines follow. */
function readFirstOfEach(evidences: readonly DateEvidence[], outlet: Outlet, fetchedAt: number): Reading[] {
  const readings = new Map<string, Reading>()
  for (const evidence of evidences) {
    const reading = readings.has(evidence.name) ? null : read(evidence, outlet, fetchedAt)
    if (reading) readings.set(evidence.name, reading)
  }
  return [...readings.values()]
}

function read(evidence: DateEvidence, { timeZone, language, dates }: Outlet, fetchedAt: number): Reading | null {
  const ignoresZone = dates.metaZoneIsLocal && evidence.origin === 'metadata' && zeroZone.test(evidence.text)
  const reading = parseDate(evidence.text, { timeZone, language, fetchedAt, trustsHijri: dates.trustsHijri, ignoresZone })
  if ('failure' in reading) return null
  const isRendered =
    evidence.origin === 'metadata' && reading.precision === 'minute' && Math.abs(reading.instant - fetchedAt) < renderedWithinMs
  return { ...evidence, ...reading, weight: isRendered ? Math.min(renderedWeight, evidence.weight) : evidence.weight }
}

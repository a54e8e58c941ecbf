import { parseDate } from '#analysis/dates/parse-date.ts'
import { type DateEvidence, dateEvidence } from '../extract/date-evidence.ts'
import { findPrintedDates } from '../extract/find-printed-date.ts'
import { readStructuredArticle } from '../extract/structured-data.ts'
import type { Sample } from './sample-page.ts'

const minuteMs = 60_000
const ownZone = /([+-])(?!00:?00)(\d\d):?(\d\d)\s*$/
const zeroZone = /(?:Z|GMT|UTC|[+-]00:?00)\s*$/i
const greenwich = /\b(?:GMT|UTC)\b|غرينتش|جرينتش|گرینویچ/i
const mostHours = 14

/** What the dates of sample pages say of the outlet's clock: minutes ahead of UTC, and how often a machine's `Z` was the printed local time. */
export type ClockSigns = { offsets: number[]; falseZulus: number; trueZulus: number }

/**
 * Compares each page's printed clock with its machine-readable dates: an offset written out speaks for itself; between a printed local time and a date in UTC
 * the difference is the offset; where both show the same clock although only one says UTC, the `Z` is false.
 */
export function clockSigns(samples: readonly Sample[]): ClockSigns {
  const signs: ClockSigns = { offsets: [], falseZulus: 0, trueZulus: 0 }
  for (const sample of samples) addSigns(signs, evidencesOf(sample))
  return signs
}

function addSigns(signs: ClockSigns, evidences: readonly DateEvidence[]): void {
  const wall = printedWall(evidences)
  for (const { text, origin } of evidences) {
    if (origin === 'printed') continue
    const zone = ownZone.exec(text)
    if (zone && /\d{4}/.test(text)) signs.offsets.push((zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])))
    if (zone || wall === null || !zeroZone.test(text)) continue
    const minutes = minutesBetween(text, wall)
    if (minutes === null) continue
    if (minutes === 0 && origin === 'metadata') signs.falseZulus++
    if (minutes !== 0) {
      signs.trueZulus++
      signs.offsets.push(minutes)
    }
  }
}

/** The printed clock as if it were UTC; null where none is printed, or it says itself that it is Greenwich's. */
function printedWall(evidences: readonly DateEvidence[]): number | null {
  for (const { text, origin } of evidences) {
    if (origin !== 'printed' || greenwich.test(text)) continue
    const reading = parseDate(text, { timeZone: 'UTC', fetchedAt: Date.UTC(2100, 0, 1) })
    if (!('failure' in reading) && reading.precision === 'minute') return reading.instant
  }
  return null
}

/** Quarters of an hour alone are offsets; other differences come from updates. */
function minutesBetween(text: string, wall: number): number | null {
  const reading = parseDate(text, { timeZone: 'UTC', fetchedAt: Date.UTC(2100, 0, 1) })
  if ('failure' in reading || reading.precision !== 'minute') return null
  const minutes = Math.round((wall - reading.instant) / minuteMs)
  return minutes % 30 === 0 && Math.abs(minutes) <= mostHours * 60 ? minutes : null
}

function evidencesOf({ dom, page, article }: Sample): DateEvidence[] {
  const dates = findPrintedDates(dom, article.title, { lead: article.lead, body: article.body.split('\n')[0] })
  return dateEvidence(dom, page.url, page.hint ?? null, readStructuredArticle(dom), { isLayout: false, dates })
}

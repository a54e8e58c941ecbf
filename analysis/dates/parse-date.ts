import { agreeOnDay } from './agree-on-day.ts'
import { agreeOnTime } from './agree-on-time.ts'
import { boundsOf, latestInstant } from './bounds.ts'
import { dayReading, minuteReading } from './compose-reading.ts'
import { findDates } from './find-dates.ts'
import { findTimes, type PrintedTime } from './find-times.ts'
import { foldDate } from './fold-date.ts'
import { type RoleAt, readLabels } from './labels.ts'
import { isNullDate, readMachineNumber, spaceCompactDate } from './machine-date.ts'
import { countOtherWords } from './other-words.ts'
import type { DateContext, DateReading } from './reading.ts'
import { readRelative } from './relative.ts'
import { resolveDate } from './resolve-date.ts'
import { localDay } from './time-zone.ts'
import { spellYearsInDigits } from './year-words.ts'
import { findZones } from './zone-names.ts'

export { localDay } from './time-zone.ts'

/** In a line with more other words, a day without its year is an event's and not the line's own date. */
const MOST_WORDS_WITHOUT_YEAR = 2

/**
 * Reads a date as an outlet prints it or a machine writes it: Gregorian by any country's month names, Jalali, Hijri, in words or digits of any
 * script, relative ("three hours ago"), with or without time and zone, alone or inside a longer line. Where more than one day can be meant, where
 * two printed dates disagree, or where the date lies after the fetch, the reading says so and gives no date.
 */
export function parseDate(text: string, context: DateContext): DateReading {
  const folded = spaceCompactDate(spellYearsInDigits(foldDate(text)))
  if (isNullDate(folded)) return { failure: 'empty', detail: 'nothing, or a date of zeros' }
  return withinReach(readMachineNumber(folded, context) ?? readPrinted(folded, text, context), context)
}

function readPrinted(folded: string, text: string, context: DateContext): DateReading {
  const { times, rest: untimed } = findTimes(folded)
  const { zones, rest } = findZones(untimed)
  const roleAt = readLabels(rest)
  const bounds = boundsOf(text, context)
  // A date in another zone may be tomorrow's here; the instant is checked in the end.
  if (zones.length > 0 || times.some(({ zone }) => zone)) bounds.latestDay++
  const printed = findDates(rest)
  if (countOtherWords(printed.rest) > MOST_WORDS_WITHOUT_YEAR) bounds.resolvesYear = false
  const dates = printed.dates.map((date) => resolveDate(date, bounds))
  const date = agreeOnDay(dates, times, roleAt)
  if (!date) return readUndated(rest, times, roleAt, context)
  if ('failure' in date) return date
  const { instant, note } = agreeOnTime(date, times, zones, roleAt, context)
  const notes = [date.note, note].filter((one) => one).join('; ') || null
  return instant === null
    ? dayReading(date.dayNumber, context, notes, date.calendar)
    : minuteReading(instant, context, notes, date.calendar)
}

/** A line without any date may tell an age, "منذ ساعتين" (two hours ago); what stands under the label of an update does not count. */
function readUndated(rest: string, times: PrintedTime[], roleAt: RoleAt, context: DateContext): DateReading {
  const update = Array.from(rest, (_, at) => roleAt(at)).indexOf('updated')
  const reading = readRelative(update < 0 ? rest : rest.slice(0, update), times, context)
  if (reading) return reading
  if (update >= 0 && readRelative(rest.slice(update), times, context)) {
    return { failure: 'update-only', detail: 'the time printed is that of a later change' }
  }
  return { failure: 'no-date', detail: 'no date was found' }
}

/** Refuses what lies after the fetch. */
function withinReach(reading: DateReading, { fetchedAt, timeZone, mayLieAhead }: DateContext): DateReading {
  if ('failure' in reading || mayLieAhead) return reading
  const latest = latestInstant(fetchedAt)
  const isAhead = reading.precision === 'minute' ? reading.instant > latest : reading.day > localDay(latest, timeZone)
  return isAhead ? { failure: 'out-of-range', detail: `${new Date(reading.instant).toISOString()} is after the page was fetched` } : reading
}

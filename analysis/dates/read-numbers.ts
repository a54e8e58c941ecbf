import { type DateBounds, type DateChoice, fullYear } from './bounds.ts'
import { yearOf } from './calendars.ts'
import type { Calendar } from './reading.ts'

/** A year of two digits is not older than this: nobody prints "39" for 1939. */
const OLDEST_SHORT_YEAR = 75
/** Where an outlet prints Hijri dates, "12-03-26" may still be a Christian date if that lies within so many years. */
const RECENT_YEARS = 2

/**
 * What three numbers with marks between them can mean, as tiers: a later tier counts only where no choice of the earlier ones is a day.
 * The press of both languages prints day, month, year (or year first); the American order counts only where the other is impossible,
 * or makes the date ambiguous beside an English AM or PM.
 */
export function readNumbers(numbers: [string, string, string], era: Calendar | null, bounds: DateBounds): DateChoice[][] {
  const [a, b, c] = numbers
  if (a.length > 2) return [[dated(calendarOf(Number(a), era, bounds), Number(a), b, c)]]
  if (c.length <= 2) return readShortYears(numbers, era, bounds)
  const calendar = calendarOf(Number(c), era, bounds)
  const dayFirst = dated(calendar, Number(c), b, a)
  const monthFirst = dated(calendar, Number(c), a, b)
  if (Number(b) > 12) return [[monthFirst]]
  return [bounds.isAmerican && calendar === 'gregorian' ? [dayFirst, monthFirst] : [dayFirst]]
}

/** Years of these centuries are Jalali on Persian pages up to the current one; beyond it, and on Arabic pages, they are Hijri. */
function calendarOf(year: number, era: Calendar | null, { isPersian, latestDay, mayLieAhead }: DateBounds): Calendar {
  if (era) return era
  if (year < 1200 || year > 1600) return 'gregorian'
  return isPersian && (mayLieAhead || year <= yearOf('jalali', latestDay)) ? 'jalali' : 'hijri'
}

function readShortYears([a, b, c]: [string, string, string], era: Calendar | null, bounds: DateBounds): DateChoice[][] {
  const yearFirst = (calendar: Calendar) => dated(calendar, fullYear(a, calendar, bounds), b, c)
  const dayFirst = (calendar: Calendar) => dated(calendar, fullYear(c, calendar, bounds), b, a)
  const tiers = tiersOfShortYears()
  return tiers.map((tier) => tier.filter(({ calendar, year }) => yearOf(calendar, bounds.latestDay) - year <= OLDEST_SHORT_YEAR))

  function tiersOfShortYears(): DateChoice[][] {
    if (era === 'jalali' || (era === null && bounds.isPersian)) return [[yearFirst('jalali')], [dayFirst('jalali')]]
    if (era === 'hijri') return [[dayFirst('hijri')], [yearFirst('hijri')]]
    const christian = dayFirst('gregorian')
    if (era === null && bounds.trustsHijri) {
      const isRecent = yearOf('gregorian', bounds.latestDay) - christian.year <= RECENT_YEARS
      return [isRecent ? [dayFirst('hijri'), christian] : [dayFirst('hijri')]]
    }
    return [[christian, yearFirst('gregorian')], [dated('gregorian', fullYear(c, 'gregorian', bounds), a, b)]]
  }
}

function dated(calendar: Calendar, year: number, month: string, day: string): DateChoice {
  return { calendar, year, month: Number(month), day: Number(day) }
}

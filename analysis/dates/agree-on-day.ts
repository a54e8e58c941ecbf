import { dayOf } from './calendars.ts'
import type { PrintedTime } from './find-times.ts'
import type { RoleAt } from './labels.ts'
import type { Calendar, DateReading } from './reading.ts'
import type { ResolvedDate, UnresolvedDate } from './resolve-date.ts'

/** The day on which all printed dates that count agree. */
export type AgreedDay = { dayNumber: number; calendar: Calendar; start: number; end: number; note: string | null }
type Failure = Extract<DateReading, { failure: unknown }>

/**
 * Makes one day of all dates of a line. Dates under the label of a publication come before those under none; dates of an update do not count.
 * Moon sighting differs by country, so a Hijri date a day away from the others agrees; alone it counts only if trusted. Null: no date at all.
 */
export function agreeOnDay(dates: (ResolvedDate | UnresolvedDate)[], times: PrintedTime[], roleAt: RoleAt): AgreedDay | Failure | null {
  if (dates.length === 0) return null
  const counting = datesThatCount(dates, times, roleAt)
  if (counting.length === 0) return { failure: 'update-only', detail: 'the date printed is that of a later change' }
  const resolved = counting.filter((date) => 'dayNumber' in date)
  const anchor = resolved.find(({ calendar }) => calendar !== 'hijri') ?? resolved[0]
  if (!anchor) return withoutPlace(counting[0] as UnresolvedDate)
  const odd = resolved.find(({ dayNumber, calendar }) => Math.abs(dayNumber - anchor.dayNumber) > (calendar === 'hijri' ? 1 : 0))
  if (odd)
    return { failure: 'disagreeing', detail: `${anchor.calendar} ${dayOf(anchor.dayNumber)} and ${odd.calendar} ${dayOf(odd.dayNumber)}` }
  if (!anchor.trusted)
    return { failure: 'ambiguous', detail: `a Hijri date alone, about ${dayOf(anchor.dayNumber)}: countries differ by a day` }
  return { ...anchor, note: noteOn(anchor, resolved) }
}

function datesThatCount(dates: (ResolvedDate | UnresolvedDate)[], times: PrintedTime[], roleAt: RoleAt): (ResolvedDate | UnresolvedDate)[] {
  const published = dates.filter(({ start }) => roleAt(start) === 'published')
  if (published.length > 0) return published
  return dates.filter((date, index) => roleAt(date.start) === null && !belongsToUpdate(date.end, dates[index + 1]?.start, times, roleAt))
}

/** In "Sunday 4 August 2013, last update 02:21" the day is the update's, since its time stands under the label without a day of its own. */
function belongsToUpdate(end: number, next: number | undefined, times: PrintedTime[], roleAt: RoleAt): boolean {
  const following = times.find(({ start }) => start >= end)
  return following !== undefined && next === undefined && times.length === 1 && roleAt(following.start) === 'updated'
}

function withoutPlace({ failure, detail, month }: UnresolvedDate): Failure {
  return month === undefined ? { failure, detail } : { failure, detail, month }
}

function noteOn(anchor: ResolvedDate, resolved: ResolvedDate[]): string | null {
  const others = resolved.filter(({ calendar }) => calendar !== anchor.calendar).map(({ calendar }) => calendar)
  const notes = others.length > 0 ? [`the ${others.join(' and ')} date beside it agrees`] : []
  if (anchor.weekdayDiffers) notes.push('the weekday printed is another one')
  return notes.join('; ') || null
}

import { startOfMonth, startOfWeek } from '../i18n/calendars.ts'
import { readTag } from '../i18n/tag.ts'
import { listDays } from './days.ts'

export type Unit = 'day' | 'week' | 'month'

/** A stretch of days that is drawn as one point. */
export type Bin = { from: string; to: string; days: string[] }

/** The unit that keeps a line readable, unless the reader chose one. */
export function chooseUnit(asked: string | null, days: number): Unit {
  if (asked === 'day' || asked === 'week' || asked === 'month') return asked
  return days <= 92 ? 'day' : days <= 750 ? 'week' : 'month'
}

/** Cuts a range into days, the reader's weeks, or months of the reader's calendar; the first and last may be shorter. `tag` carries calendar and country. */
export function makeBins(range: { from: string; to: string }, unit: Unit, tag: string): Bin[] {
  const bins: Bin[] = []
  const keyOf = binKey(unit, tag)
  let last: string | undefined
  for (const day of listDays(range.from, range.to)) {
    const key = keyOf(day)
    const bin = bins.at(-1)
    if (bin && key === last) {
      bin.days.push(day)
      bin.to = day
    } else bins.push({ from: day, to: day, days: [day] })
    last = key
  }
  return bins
}

function binKey(unit: Unit, tag: string): (day: string) => string {
  const { calendar, firstWeekday } = readTag(tag)
  if (unit === 'day') return (day) => day
  return unit === 'month' ? (day) => startOfMonth(calendar, day) : (day) => startOfWeek(firstWeekday, day)
}

/** The day on which the reader's weeks begin; 0 is Sunday. */
export function firstWeekday(tag: string): number {
  return readTag(tag).firstWeekday
}

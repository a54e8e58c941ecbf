import type { Unit } from '../figures/bins.ts'
import { weekdayOf } from '../figures/days.ts'
import { dateIn } from '../i18n/calendars.ts'
import { readTag } from '../i18n/tag.ts'

/** Which points are named on the axis: beginnings of the reader's weeks or months rather than every so many. `tag` carries the calendar. */
export function chooseTicks(days: string[], unit: Unit, tag: string, firstWeekday: number): number[] {
  const all = days.map((_, index) => index)
  if (unit === 'day' && days.length <= 10) return all
  if (unit === 'day' && days.length <= 45) return all.filter((index) => weekdayOf(days[index]!) === firstWeekday)
  const { calendar } = readTag(tag)
  const monthOf = (index: number) => dateIn(calendar, days[index]!).month
  const beginnings = all.filter((index) => index > 0 && monthOf(index) !== monthOf(index - 1))
  return beginnings.length < 2 ? all.filter((index) => index % Math.ceil(all.length / 8) === 0) : beginnings
}

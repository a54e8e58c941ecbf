import type { SearchHit } from '#db/queries/search.ts'
import { addDays } from '../../figures/days.ts'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { endOfMonth, startOfMonth } from '../../i18n/calendars.ts'
import { readTag } from '../../i18n/tag.ts'

/** How many of the hits each value has, most first. */
export function countBy<Value>(hits: SearchHit[], readValue: (hit: SearchHit) => Value): { value: Value; count: number }[] {
  const counts = new Map<Value, number>()
  for (const hit of hits) {
    const value = readValue(hit)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

/** How the hits fall to groups of outlets, most first; those that no definition names are not counted. An outlet with several tags counts for each. */
export function countGroupsOf(hits: SearchHit[], outlets: OutletLabel[]) {
  const perOutlet = countBy(hits, (hit) => hit.outletId)
  const of = (namesOf: (outlet: OutletLabel) => string[]) => {
    const counts = new Map<string, number>()
    for (const { value, count } of perOutlet) {
      const outlet = outlets.find(({ id }) => id === value)
      for (const name of outlet ? namesOf(outlet) : []) counts.set(name, (counts.get(name) ?? 0) + count)
    }
    return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
  }
  return {
    countries: of(({ country }) => (country === null ? [] : [country])),
    ownership: of(({ ownership }) => (ownership === null ? [] : [ownership])),
    owners: of(({ owner }) => (owner === null ? [] : [owner])),
    tags: of(({ tags }) => tags),
  }
}

/** A month of the reader's calendar, or as much of it as lies in the range. */
export type MonthCount = { from: string; to: string; count: number }

/** How many of the hits fall into each month of the reader's calendar, newest first; months without any are left out. `tag` carries the calendar. */
export function countPerMonth(hits: SearchHit[], range: { from: string; to: string }, tag: string): MonthCount[] {
  const { calendar } = readTag(tag)
  const months = new Map<string, MonthCount>()
  const perDay = countBy(hits, (hit) => hit.day).flatMap(({ value, count }) => (value === null ? [] : [{ day: value, count }]))
  for (const { day, count } of perDay.sort((a, b) => (a.day < b.day ? 1 : -1))) {
    const [begin, end] = [startOfMonth(calendar, day), endOfMonth(calendar, day)]
    const known = months.get(begin)
    if (known) known.count += count
    else months.set(begin, { from: begin < range.from ? range.from : begin, to: end > range.to ? range.to : end, count })
  }
  return [...months.values()]
}

/** How the hits fall to days or, where the range is longer than a month, to months. */
export type PeriodCounts = { unit: 'day' | 'month'; counts: MonthCount[] }

const MOST_DAYS = 31

export function countPeriods(hits: SearchHit[], range: { from: string; to: string }, tag: string): PeriodCounts {
  if (addDays(range.from, MOST_DAYS) <= range.to) return { unit: 'month', counts: countPerMonth(hits, range, tag) }
  const days = countBy(hits, (hit) => hit.day).flatMap(({ value, count }) => (value === null ? [] : [{ from: value, to: value, count }]))
  return { unit: 'day', counts: days.sort((a, b) => (a.from < b.from ? 1 : -1)) }
}

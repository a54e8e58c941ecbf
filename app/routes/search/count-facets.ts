import type { SearchHit } from '#db/queries/search.ts'
import { addDays } from '../../figures/days.ts'

/** How many of the hits each value has, most first. */
export function countBy<Value>(hits: SearchHit[], readValue: (hit: SearchHit) => Value): { value: Value; count: number }[] {
  const counts = new Map<Value, number>()
  for (const hit of hits) {
    const value = readValue(hit)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

/** A month of the reader's calendar, or as much of it as lies in the range. */
export type MonthCount = { from: string; to: string; count: number }

/** How many of the hits fall into each month of the reader's calendar, newest first; months without any are left out. `tag` carries the calendar. */
export function countPerMonth(hits: SearchHit[], range: { from: string; to: string }, tag: string): MonthCount[] {
  const months = new Map<string, MonthCount>()
  const perDay = countBy(hits, (hit) => hit.day).flatMap(({ value, count }) => (value === null ? [] : [{ day: value, count }]))
  for (const { day, count } of perDay.sort((a, b) => (a.day < b.day ? 1 : -1))) {
    const key = monthFormat(tag).format(Date.parse(day))
    const known = months.get(key)
    if (known) known.count += count
    else months.set(key, { ...boundMonth(day, key, range, tag), count })
  }
  return [...months.values()]
}

function boundMonth(day: string, key: string, range: { from: string; to: string }, tag: string): { from: string; to: string } {
  const isInMonth = (other: string) => other >= range.from && other <= range.to && monthFormat(tag).format(Date.parse(other)) === key
  let [from, to] = [day, day]
  while (isInMonth(addDays(from, -1))) from = addDays(from, -1)
  while (isInMonth(addDays(to, 1))) to = addDays(to, 1)
  return { from, to }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function monthFormat(tag: string): Intl.DateTimeFormat {
  const known = formats.get(tag)
  if (known) return known
  const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', timeZone: 'UTC' })
  formats.set(tag, format)
  return format
}

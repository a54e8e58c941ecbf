import { findDates } from '#analysis/dates/find-dates.ts'
import { findTimes } from '#analysis/dates/find-times.ts'
import { foldDate } from '#analysis/dates/fold-date.ts'
import { countOtherWords } from '#analysis/dates/other-words.ts'
import { findZones } from '#analysis/dates/zone-names.ts'

const longestStamp = 60
const mostOtherWords = 3
const digit = /[\d\u0660-\u0669\u06F0-\u06F9]/u
const labelOfToday = /^[^\p{L}\p{N}]*(?:امروز|اليوم|today)(?:\s+هو)?\s*[:：،,]/iu

/** A line that gives a date or a time and says hardly anything else: "20-01-2026 | 23:10 Source: …". */
export function isDateLine(text: string): boolean {
  const found = digit.test(text) ? measure(text) : null
  return found !== null && found.dates + found.times > 0 && found.words <= mostOtherWords
}

/** True where a date stands somewhere in a line. */
export function holdsDate(text: string): boolean {
  return digit.test(text) && measure(text).dates > 0
}

/** The stamp of an entry in a report that is written on by the hour: a time of day, with or without its day, and no other word. A day alone may head a chapter. */
export function isTimeStamp(text: string): boolean {
  if (text.length > longestStamp || !digit.test(text)) return false
  const { times, words, numbers } = measure(text)
  return times > 0 && words === 0 && !numbers
}

/** A date, with its time or without, and no other word. */
export function isDayAlone(text: string): boolean {
  if (text.length > longestStamp || !digit.test(text)) return false
  const { dates, words, numbers } = measure(text)
  return dates > 0 && words === 0 && !numbers
}

/** "Today: Monday …" is the clock of the page. */
export function isClock(text: string): boolean {
  return labelOfToday.test(text)
}

function measure(text: string): { dates: number; times: number; words: number; numbers: boolean } {
  const { times, rest: untimed } = findTimes(foldDate(text))
  const { dates, rest } = findDates(findZones(untimed).rest)
  return { dates: dates.length, times: times.length, words: countOtherWords(rest), numbers: /\d/.test(rest) }
}

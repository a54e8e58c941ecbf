import type { Calendar } from '#analysis/dates/reading.ts'
import { calendars, dateIn } from './calendars.ts'
import { type DayStyle, eraOf, monthName, weekdayName } from './date-names.ts'
import { readTag } from './tag.ts'

/** Around what must be read left to right in a line of Arabic: Asia/Tehran, UTC+03:30. */
const LTR_ISOLATE = '\u2066'
const END_ISOLATE = '\u2069'

const DAY_MS = 86_400_000

/** Formatters are costly to make and pure, so each is made once. */
function remember<Options, Formatter>(make: (tag: string, options: Options) => Formatter): (tag: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (tag, options) => {
    const key = tag + JSON.stringify(options)
    const known = made.get(key)
    if (known) return known
    const formatter = make(tag, options)
    made.set(key, formatter)
    return formatter
  }
}

const numberFormat = remember((tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
const dateFormat = remember((tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))
const relativeFormat = remember((tag: string, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options))

export function formatNumber(tag: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(tag, options).format(value)
}

/** `value` is a part of one; small shares keep two digits, so that 0.04 % is not "0 %". */
export function formatShare(tag: string, value: number): string {
  const digits = value === 0 || value >= 0.1 ? 0 : value >= 0.01 ? 1 : 2
  return numberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(value)
}

/** A calendar day (`YYYY-MM-DD`, Gregorian) in the reader's calendar, or in another one. */
export function formatDay(tag: string, day: string, style: DayStyle, calendar: Calendar = readTag(tag).calendar): string {
  const manner = readTag(tag)
  const date = dateIn(calendar, day)
  const month = monthName(manner, calendar, date.month, style)
  if (style === 'month-name' || style === 'month-short') return month
  const dayAndMonth = `${plainNumber(tag, date.day)} ${month}`
  if (style === 'axis' || style === 'short') return dayAndMonth
  const year = [plainNumber(tag, date.year), eraOf(manner.language, calendar)].filter((part) => part !== null).join(' ')
  if (style === 'month') return `${month} ${year}`
  if (style === 'date') return `${dayAndMonth} ${year}`
  return `${weekdayName(manner.language, new Date(Date.parse(day)).getUTCDay(), style)} ${dayAndMonth} ${year}`
}

/** The same day in the other two calendars, for hover and focus. */
export function formatOtherCalendars(tag: string, day: string): string {
  const others = calendars.filter((calendar) => calendar !== readTag(tag).calendar)
  return others.map((calendar) => formatDay(tag, day, 'long', calendar)).join(' · ')
}

/** An instant (epoch milliseconds) as the clock of a zone showed it: 21 Feb 2026, 14:05. */
export function formatInstant(tag: string, instant: number, timeZone: string): string {
  const { day, time } = readClock(tag, instant, timeZone)
  return `${formatDay(tag, day, 'date')}${commaOf(tag)} ${time}`
}

/** An instant with everything that is known of it: long date, time, zone with its distance from UTC on that day, the day in the other calendars. */
export function formatInstantFully(tag: string, instant: number, timeZone: string): string {
  const { day, time, offset } = readClock(tag, instant, timeZone)
  return `${formatDay(tag, day, 'long')}${commaOf(tag)} ${time} (${LTR_ISOLATE}${timeZone}, UTC${offset}${END_ISOLATE}) · ${formatOtherCalendars(tag, day)}`
}

/** How far a zone's clock is from UTC at an instant, as "+03:30": where times of several zones are compared, each says its own. */
export function offsetOf(instant: number, timeZone: string): string {
  return readClock('en', instant, timeZone).offset
}

/** The calendar that an instant's day belongs to is the zone's: after midnight in Tehran it is still yesterday in Cairo. Always of 24 hours. */
function readClock(tag: string, instant: number, timeZone: string): { day: string; time: string; offset: string } {
  const parts = clockFormat(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${pairOfDigits(tag, Number(part('hour')))}:${pairOfDigits(tag, Number(part('minute')))}`,
    // "GMT+03:30", and "GMT" alone for none.
    offset: part('timeZoneName').slice('GMT'.length) || '+00:00',
  }
}

function clockFormat(timeZone: string): Intl.DateTimeFormat {
  const pair = '2-digit' as const
  return dateFormat('en', {
    ...{ year: 'numeric', month: pair, day: pair, hour: pair, minute: pair, hourCycle: 'h23', timeZoneName: 'longOffset', timeZone },
    calendar: 'iso8601',
  })
}

function plainNumber(tag: string, value: number): string {
  return formatNumber(tag, value, { useGrouping: false })
}

function pairOfDigits(tag: string, value: number): string {
  return formatNumber(tag, value, { minimumIntegerDigits: 2 })
}

function commaOf(tag: string): string {
  return readTag(tag).language === 'en' ? ',' : '،'
}

/** "5 minutes ago", "in 2 hours"; `distanceMs` is negative for the past. */
export function formatRelative(tag: string, distanceMs: number): string {
  const format = relativeFormat(tag, { numeric: 'auto' })
  const distance = Math.abs(distanceMs)
  if (distance < 3_600_000) return format.format(Math.trunc(distanceMs / 60_000), 'minute')
  if (distance < DAY_MS) return format.format(Math.trunc(distanceMs / 3_600_000), 'hour')
  return format.format(Math.trunc(distanceMs / DAY_MS), 'day')
}

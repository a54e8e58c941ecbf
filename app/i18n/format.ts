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

export type DayStyle = 'short' | 'medium' | 'long' | 'axis' | 'month'

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  axis: { day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
}

/** A calendar day (`YYYY-MM-DD`, Gregorian) in the reader's calendar. */
export function formatDay(tag: string, day: string, style: DayStyle): string {
  return formatDate(tag, { ...dayStyles[style], timeZone: 'UTC' }, Date.parse(day))
}

/** Intl puts a Persian date with its weekday in the order of a machine ("1404 Esfand 2, Saturday"): there the weekday is set before the date by hand. */
function formatDate(tag: string, { weekday, ...options }: Intl.DateTimeFormatOptions, instant: number): string {
  const date = dateFormat(tag, options)
  if (weekday === undefined) return date.format(instant)
  const { calendar, timeZone } = date.resolvedOptions()
  if (calendar !== 'persian') return dateFormat(tag, { weekday, ...options }).format(instant)
  return `${dateFormat(tag, { weekday, timeZone }).format(instant)} ${date.format(instant)}`
}

/** The same day in the other two calendars, for hover and focus. */
export function formatOtherCalendars(tag: string, day: string): string {
  const own = dateFormat(tag, {}).resolvedOptions().calendar
  const others = ['gregory', 'persian', 'islamic-umalqura'].filter((calendar) => calendar !== own)
  return others.map((calendar) => formatDate(tag, { calendar, ...dayStyles.long, timeZone: 'UTC' }, Date.parse(day))).join(' · ')
}

/** An instant (epoch milliseconds) as the clock of a zone showed it. */
export function formatInstant(tag: string, instant: number, timeZone: string): string {
  return dateFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(instant)
}

/** An instant with everything that is known of it: long date, time, zone. */
export function formatInstantFully(tag: string, instant: number, timeZone: string): string {
  return formatDate(tag, { ...dayStyles.long, hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone }, instant)
}

/** "5 minutes ago", "in 2 hours"; `distanceMs` is negative for the past. */
export function formatRelative(tag: string, distanceMs: number): string {
  const format = relativeFormat(tag, { numeric: 'auto' })
  const distance = Math.abs(distanceMs)
  if (distance < 3_600_000) return format.format(Math.trunc(distanceMs / 60_000), 'minute')
  if (distance < DAY_MS) return format.format(Math.trunc(distanceMs / 3_600_000), 'hour')
  return format.format(Math.trunc(distanceMs / DAY_MS), 'day')
}

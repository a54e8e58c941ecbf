const DAY_MS = 86_400_000

/** Days are `YYYY-MM-DD`, Gregorian, so that they sort and compare as text. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Every day of a range, both ends included. */
export function listDays(from: string, to: string): string[] {
  return Array.from({ length: countDays(from, to) }, (_, index) => addDays(from, index))
}

export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1
}

/** The day that a clock in the zone shows at an instant (epoch milliseconds). */
export function dayAt(instant: number, timeZone: string): string {
  return dayFormat(timeZone).format(instant)
}

/** Today, where it has come first among the zones: an outlet there may already publish on it. */
export function newestDay(now: number, timeZones: string[]): string {
  return timeZones.map((zone) => dayAt(now, zone)).reduce((newest, day) => (day > newest ? day : newest), dayAt(now, 'UTC'))
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay()
}

/** Whether it is a day of the calendar, written as we write days. */
export function isDay(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  // Sweden writes days as we do.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, format)
  return format
}

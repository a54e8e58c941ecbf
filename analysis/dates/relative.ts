import { DAY_MS, dayOf } from './calendars.ts'
import type { PrintedTime } from './find-times.ts'
import { anyOf, phraseKey } from './fold-date.ts'
import { countOtherWords } from './other-words.ts'
import type { DateContext, DateReading } from './reading.ts'
import { NUMBER, numberNamed, UNIT, type Unit, unitNamed } from './relative-words.ts'
import { instantOf, localDay, offsetAt } from './time-zone.ts'
import { WEEKDAY, weekdayNamed } from './weekday-names.ts'

/** How many days ago each word is; below zero: still to come. Longer phrases are found first. */
const DAY_WORDS: [string[], number][] = [
  [['اليوم', 'امروز', 'today'], 0],
  [['أمس', 'الأمس', 'البارحة', 'اليوم السابق', 'دیروز', 'yesterday'], 1],
  [['أول أمس', 'أمس الأول', 'أول من أمس', 'قبل أمس', 'پریروز'], 2],
  [['غدا', 'بكرة', 'بكرا', 'فردا'], -1],
  [['بعد غد', 'پس فردا'], -2],
]
const NOW = anyOf(['الآن', 'هم اکنون', 'اکنون', 'just now'])
/** "A moment ago", "minutes ago": the day is told, the minute is not. */
const MOMENTS = anyOf([
  'لحظاتی پیش',
  'لحظاتی قبل',
  'دقایقی پیش',
  'دقایقی قبل',
  'چند دقیقه پیش',
  'چند دقیقه قبل',
  'چند لحظه پیش',
  'چند لحظه قبل',
  'قبل قليل',
  'منذ قليل',
  'قبل لحظات',
  'منذ لحظات',
  'قبل دقائق',
  'منذ دقائق',
])
const NEXT = anyOf(['القادم', 'المقبل', 'آینده'])
const LAST = anyOf(['الماضي', 'الفائت', 'گذشته'])

const daysAgo = new Map(DAY_WORDS.flatMap(([words, days]) => words.map((word) => [phraseKey(word), days] as const)))
const PART = `(?:(?:\\d{1,3}|${NUMBER}) ?)?${UNIT}`
const PARTS = new RegExp(`(?:(?<number>\\d{1,3}|${NUMBER}) ?)?(?<unit>${UNIT})`, 'gu')
const AGO = new RegExp(
  `(?<before>${anyOf(['قبل', 'منذ', 'من'])} )?(?<parts>${PART}(?: ?(?:,|و) ?${PART})*)(?<after> ${anyOf(['پیش', 'قبل', 'ago'])})?`,
  'u',
)
const DAY_WORD = new RegExp(anyOf(DAY_WORDS.flatMap(([words]) => words)), 'u')
const DAY_OF_WEEK = new RegExp(`(?<weekday>${WEEKDAY}) (?:(?<next>${NEXT})|(?<last>${LAST}))`, 'u')

/** Reads "three hours ago", "yesterday 14:05" and the like against the moment of fetching. `rest` is the folded text with times blanked. Null: nothing of the kind. */
export function readRelative(rest: string, times: PrintedTime[], context: DateContext): DateReading | null {
  return readNow(rest, context) ?? readAgo(rest, context) ?? readDayWord(rest, times, context) ?? readWeekday(rest, context)
}

function readNow(rest: string, context: DateContext): DateReading | null {
  if (new RegExp(NOW, 'u').test(rest) && countOtherWords(rest.replace(new RegExp(NOW, 'u'), '')) === 0)
    return atMinute(context.fetchedAt, context, 'printed as "now"')
  if (!new RegExp(MOMENTS, 'u').test(rest)) return null
  const today = localDay(context.fetchedAt, context.timeZone)
  if (localDay(context.fetchedAt - 3_600_000, context.timeZone) !== today)
    return { failure: 'ambiguous', detail: 'some minutes before midnight or after it' }
  return onDay(Date.parse(today) / DAY_MS, context, 'printed as "a moment ago"')
}

function readAgo(rest: string, context: DateContext): DateReading | null {
  const found = AGO.exec(rest)
  if (!found?.groups?.parts) return null
  const isArabic = found.groups.before !== undefined
  const parts = [...found.groups.parts.matchAll(PARTS)].map(({ groups }) => readPart(groups?.number, groups?.unit ?? '', isArabic))
  const isMarked = found.groups.before !== undefined || found.groups.after !== undefined
  const others = countOtherWords(rest.replace(found[0], ''))
  const isWholeAge = parts.length > 1 && parts[0]?.unit !== 'hour' && others === 0
  if (others > 3 || !(isMarked || isWholeAge) || parts.some(({ count }) => Number.isNaN(count))) return null
  return before(new Map(parts.map(({ unit, count }) => [unit, count])), context)
}

/** Only Arabic says one and two by the form of the word, "منذ ساعة" (an hour ago); Persian prints the number. */
function readPart(number: string | undefined, unitName: string, isArabic: boolean): { unit: Unit; count: number } {
  const { unit, count } = unitNamed(unitName)
  if (number !== undefined) return { unit, count: numberNamed(number) }
  return { unit, count: isArabic ? count : Number.NaN }
}

/** The moment that lies the given units before the fetch. Ages in weeks, months and years are rounded down by whoever prints them, so they name no day. */
function before(units: Map<Unit, number>, context: DateContext): DateReading {
  const of = (unit: Unit) => units.get(unit) ?? 0
  const isFine = units.has('minute') || units.has('second') || units.has('hour')
  if (!isFine && !units.has('day') && !context.mayLieAhead)
    return { failure: 'ambiguous', detail: 'an age in weeks, months or years names no day' }
  const wall = new Date(context.fetchedAt + offsetAt(context.fetchedAt, context.timeZone))
  wall.setUTCFullYear(wall.getUTCFullYear() - of('year'), wall.getUTCMonth() - of('month'), wall.getUTCDate() - of('week') * 7 - of('day'))
  if (!isFine) return onDay(Math.floor(wall.getTime() / DAY_MS), context, 'printed as an age in days')
  const clock = of('hour') * 3_600_000 + of('minute') * 60_000 + of('second') * 1000
  const instant =
    units.size === Number(units.has('hour')) + Number(units.has('minute')) + Number(units.has('second'))
      ? context.fetchedAt
      : instantOf(wall.getTime(), context.timeZone)
  return atMinute(
    instant - clock,
    context,
    units.has('minute') || units.has('second') ? 'printed as an age in minutes' : 'printed as an age in hours, rounded',
  )
}

function readDayWord(rest: string, times: PrintedTime[], context: DateContext): DateReading | null {
  const found = DAY_WORD.exec(rest)
  const days = found && daysAgo.get(phraseKey(found[0]))
  if (!found || days === null || days === undefined || countOtherWords(rest.replace(found[0], '')) > 0) return null
  if (days < 0 && !context.mayLieAhead) return { failure: 'out-of-range', detail: `"${found[0]}" lies after the page was fetched` }
  const dayNumber = Date.parse(localDay(context.fetchedAt, context.timeZone)) / DAY_MS - days
  const time = times.length === 1 && times[0]?.zone === null ? times[0] : null
  if (!time) return onDay(dayNumber, context, null)
  const wall = dayNumber * DAY_MS + (time.hour * 60 + time.minute) * 60_000 + (time.second ?? 0) * 1000
  return atMinute(instantOf(wall, context.timeZone), context, null)
}

function readWeekday(rest: string, context: DateContext): DateReading | null {
  const groups = DAY_OF_WEEK.exec(rest)?.groups
  if (!groups) return null
  if (groups.next && !context.mayLieAhead) return { failure: 'out-of-range', detail: 'the weekday named lies after the page was fetched' }
  const today = Date.parse(localDay(context.fetchedAt, context.timeZone)) / DAY_MS
  const ahead = (weekdayNamed(groups.weekday as string) - ((((today + 4) % 7) + 7) % 7) + 7) % 7
  return onDay(groups.next ? today + (ahead || 7) : today + (ahead - 7), context, null)
}

function atMinute(instant: number, { timeZone }: DateContext, note: string | null): DateReading {
  return { instant, precision: 'minute', day: localDay(instant, timeZone), calendar: 'gregorian', note }
}

function onDay(dayNumber: number, { timeZone }: DateContext, note: string | null): DateReading {
  return { instant: instantOf(dayNumber * DAY_MS, timeZone), precision: 'day', day: dayOf(dayNumber), calendar: 'gregorian', note }
}

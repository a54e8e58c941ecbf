import { readAge } from './age.ts'
import { DAY_MS, weekdayOf } from './calendars.ts'
import { dayReading, minuteReading } from './compose-reading.ts'
import type { PrintedTime } from './find-times.ts'
import { anyOf, phraseKey } from './fold-date.ts'
import { countOtherWords } from './other-words.ts'
import type { DateContext, DateReading } from './reading.ts'
import { instantOf, localDay } from './time-zone.ts'
import { WEEKDAY, weekdayNamed } from './weekday-names.ts'

/** How many days ago each word is; below zero: still to come. Longer phrases are found first. */
const DAY_WORDS: [string[], number][] = [
  [['اليوم', 'امروز', 'today'], 0],
  [['أمس', 'الأمس', 'البارحة', 'اليوم السابق', 'دیروز', 'yesterday'], 1],
  [['أول أمس', 'أمس الأول', 'أول من أمس', 'قبل أمس', 'پریروز'], 2],
  [['غدا', 'بكرة', 'بكرا', 'فردا'], -1],
  [['بعد غد', 'پس فردا'], -2],
]
const daysAgo = new Map(DAY_WORDS.flatMap(([words, days]) => words.map((word) => [phraseKey(word), days] as const)))

const NOW = new RegExp(anyOf(['الآن', 'حالا', 'في هذه اللحظة', 'هم اکنون', 'اکنون', 'just now']), 'u')
/** "A moment ago", "minutes ago": the day is told, the minute is not. */
const MOMENTS = new RegExp(
  anyOf([
    ...['لحظاتی', 'دقایقی', 'چند دقیقه', 'چند لحظه'].flatMap((some) => [`${some} پیش`, `${some} قبل`]),
    ...['قليل', 'لحظات', 'دقائق'].flatMap((some) => [`قبل ${some}`, `منذ ${some}`]),
  ]),
  'u',
)
const DAY_WORD = new RegExp(anyOf(DAY_WORDS.flatMap(([words]) => words)), 'u')
const DAY_OF_WEEK = new RegExp(
  `(?<weekday>${WEEKDAY})(?: (?:(?<next>${anyOf(['القادم', 'المقبل', 'آینده'])})|(?<last>${anyOf(['الماضي', 'الفائت', 'گذشته'])})))?`,
  'u',
)

/** Reads "three hours ago", "yesterday 14:05" and the like against the moment of fetching. `rest` is the folded text with times blanked. Null: nothing of the kind. */
export function readRelative(rest: string, times: PrintedTime[], context: DateContext): DateReading | null {
  return readNow(rest, context) ?? readAge(rest, context) ?? readDayWord(rest, times, context) ?? readWeekday(rest, context)
}

function readNow(rest: string, context: DateContext): DateReading | null {
  if (isAll(NOW, rest)) return minuteReading(context.fetchedAt, context, 'printed as "now"')
  if (!isAll(MOMENTS, rest)) return null
  const today = localDay(context.fetchedAt, context.timeZone)
  if (localDay(context.fetchedAt - 3_600_000, context.timeZone) !== today) {
    return { failure: 'ambiguous', detail: 'some minutes before midnight or after it' }
  }
  return dayReading(Date.parse(today) / DAY_MS, context, 'printed as "a moment ago"')
}

function readDayWord(rest: string, times: PrintedTime[], context: DateContext): DateReading | null {
  const word = DAY_WORD.exec(rest)?.[0]
  const days = word && daysAgo.get(phraseKey(word))
  if (days === undefined || days === '' || !isAll(DAY_WORD, rest)) return null
  if (days < 0 && !context.mayLieAhead) return { failure: 'out-of-range', detail: `"${word}" lies after the page was fetched` }
  const dayNumber = today(context) - days
  const [time] = times
  if (!time || times.length > 1 || time.zone !== null) return dayReading(dayNumber, context, null)
  const wall = dayNumber * DAY_MS + (time.hour * 60 + time.minute) * 60_000 + (time.second ?? 0) * 1000
  return minuteReading(instantOf(wall, context.timeZone), context, null)
}

/** "الثلاثاء الماضي" (last Tuesday). A weekday alone may be last week's or this one's, and tells something only of what lies ahead. */
function readWeekday(rest: string, context: DateContext): DateReading | null {
  const groups = isAll(DAY_OF_WEEK, rest) ? DAY_OF_WEEK.exec(rest)?.groups : undefined
  if (!groups || (!groups.last && !groups.next && !context.mayLieAhead)) return null
  if (groups.next && !context.mayLieAhead) return { failure: 'out-of-range', detail: 'the weekday named lies after the page was fetched' }
  const ahead = (weekdayNamed(groups.weekday as string) - weekdayOf(today(context)) + 7) % 7
  return dayReading(today(context) + (groups.last ? ahead - 7 : ahead || 7), context, null)
}

function today({ fetchedAt, timeZone }: DateContext): number {
  return Date.parse(localDay(fetchedAt, timeZone)) / DAY_MS
}

/** True where a line says nothing else: "اليوم السابع" (The Seventh Day) is a newspaper, "الجمعة 15" (Friday 15) a date without its month. */
function isAll(pattern: RegExp, rest: string): boolean {
  const other = rest.replace(pattern, '')
  return other !== rest && countOtherWords(other) === 0 && !/\d/.test(other)
}

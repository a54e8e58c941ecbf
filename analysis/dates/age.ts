import { DAY_MS } from './calendars.ts'
import { dayReading, minuteReading } from './compose-reading.ts'
import { anyOf, phraseKey } from './fold-date.ts'
import { countOtherWords } from './other-words.ts'
import type { DateContext, DateReading } from './reading.ts'
import { NUMBER, numberNamed, UNIT, type Unit, unitNamed } from './relative-words.ts'
import { instantOf, offsetAt } from './time-zone.ts'

/** A line with more words beside the age tells a story of its own. */
const MOST_OTHER_WORDS = 3
const UNIT_MS: Partial<Record<Unit, number>> = { hour: 3_600_000, minute: 60_000, second: 1000 }

const PART = `(?:(?:\\d{1,3}|${NUMBER}) ?)?${UNIT}`
const PARTS = new RegExp(`(?:(?<number>\\d{1,3}|${NUMBER}) ?)?(?<unit>${UNIT})`, 'gu')
const AGO = new RegExp(
  `(?<before>${anyOf(['قبل', 'منذ', 'من'])} )?(?<parts>${PART}(?: ?(?:,|و) ?${PART})*)(?<after> ${anyOf(['پیش', 'قبل', 'ago'])})?`,
  'u',
)

/** Reads "منذ ساعتين", "۳ ساعت پیش" (hours ago) and the like in folded text, against the moment of fetching. Null: no age. */
export function readAge(printed: string, context: DateContext): DateReading | null {
  const rest = countFractions(printed)
  const found = AGO.exec(rest)
  if (!found?.groups?.parts) return null
  const isArabic = found.groups.before !== undefined
  const parts = [...found.groups.parts.matchAll(PARTS)].map(({ groups }) => readPart(groups?.number, groups?.unit ?? '', isArabic))
  const isMarked = isArabic || found.groups.after !== undefined
  const others = countOtherWords(rest.replace(found[0], ''))
  const isWholeText = parts.length > 1 && parts[0]?.unit !== 'hour' && others === 0
  if (others > MOST_OTHER_WORDS || !(isMarked || isWholeText) || parts.some(({ count }) => Number.isNaN(count))) return null
  return countBack(new Map(parts.map(({ unit, count }) => [unit, count])), context)
}

const HOURS = anyOf(['ساعة', 'ساعت'])
const FRACTIONS: [minutes: number, words: string][] = [
  [30, `(?:${['نصف', 'نیم'].map(phraseKey).join('|')})`],
  [15, phraseKey('ربع')],
]
const MINUTE = phraseKey('دقيقة')
const FRACTION_PATTERNS = FRACTIONS.map(
  ([minutes, words]) =>
    [minutes, new RegExp(`(?<= )و ?${words}(?= |$)`, 'gu'), new RegExp(`(?<=^| )${words} ${HOURS}(?= |$)`, 'gu')] as const,
)

/** "نصف ساعة", "نیم ساعت" (half an hour) and "ساعة ونصف", "یک ساعت و نیم" (an hour and a half), in minutes. */
function countFractions(text: string): string {
  return FRACTION_PATTERNS.reduce(
    (counted, [minutes, behind, alone]) => counted.replace(alone, `${minutes} ${MINUTE}`).replace(behind, `و ${minutes} ${MINUTE}`),
    text,
  )
}

/** Only Arabic says one and two by the form of the word, "منذ ساعة" (an hour ago); Persian prints the number. */
function readPart(number: string | undefined, unitName: string, isArabic: boolean): { unit: Unit; count: number } {
  const { unit, count } = unitNamed(unitName)
  if (number !== undefined) return { unit, count: numberNamed(number) }
  return { unit, count: isArabic ? count : Number.NaN }
}

/** The moment that lies the given units before the fetch. Ages in weeks, months and years are rounded down by whoever prints them, so they name no day. */
function countBack(units: Map<Unit, number>, context: DateContext): DateReading {
  const of = (unit: Unit) => units.get(unit) ?? 0
  const hasClock = [...units.keys()].some((unit) => UNIT_MS[unit] !== undefined)
  if (!hasClock && !units.has('day') && !context.mayLieAhead) {
    return { failure: 'ambiguous', detail: 'an age in weeks, months or years names no day' }
  }
  const wall = new Date(context.fetchedAt + offsetAt(context.fetchedAt, context.timeZone))
  wall.setUTCFullYear(wall.getUTCFullYear() - of('year'), wall.getUTCMonth() - of('month'), wall.getUTCDate() - of('week') * 7 - of('day'))
  if (!hasClock) return dayReading(Math.floor(wall.getTime() / DAY_MS), context, 'printed as an age in days')
  const clockMs = [...units].reduce((sum, [unit, count]) => sum + count * (UNIT_MS[unit] ?? 0), 0)
  const isExact = units.has('minute') || units.has('second')
  return minuteReading(
    instantOf(wall.getTime(), context.timeZone) - clockMs,
    context,
    `printed as an age in ${isExact ? 'minutes' : 'hours, rounded'}`,
  )
}

import { DAY_WORD, dayNumbered } from './day-words.ts'
import { anyOf } from './fold-date.ts'
import { MONTH, type MonthName, monthNamed } from './month-names.ts'
import type { Calendar } from './reading.ts'
import { WEEKDAY, weekdayNamed } from './weekday-names.ts'

/** A date as printed, at offsets of the folded text. Parts that were not printed are null; of numbers alone it is not yet known which is which. */
export type PrintedDate = { start: number; end: number; weekday: number | null } & (
  | { form: 'named'; calendar: Calendar; year: string | null; month: number; day: number | null }
  | { form: 'numbers'; numbers: [string, string, string]; era: Calendar | null }
  | { form: 'month'; year: string; month: number }
)

/** Words that stand between the parts of a date and say nothing: "من" (of), "شهر", "ماه" (month), "سنة", "عام", "سال" (year), honours of Hijri months. */
const FILLER = anyOf('من شهر لشهر ماه سنة عام لعام لسنة سال في المبارك المعظم الحرام'.split(' '))
const GAP = `(?:[ ,./|()\\\\-]|${FILLER}){0,8}`
const DAY = '(?<day>(?<!\\d)\\d{1,2})(?:st|nd|rd|th)?(?!\\d)'
const YEAR = '(?<year>\\d{4})(?!\\d)'
/** Two digits are a year where no fuller year follows. */
const ANY_YEAR = `(?<year>\\d{4}|\\d{2}(?!\\d| ?دق|[ ,]+\\d{4}(?!\\d)))(?!\\d)`
const ERAS: Record<Calendar, string[]> = {
  gregorian: ['م', 'ميلادي', 'ميلادية', 'میلادی'],
  hijri: ['ه', 'ه.', 'ه ق', 'ه.ق', 'ه.ق.', 'هجري', 'هجرية', 'هجری قمری', 'قمری', 'ق'],
  jalali: ['ه ش', 'ه.ش', 'ه.ش.', 'هجری شمسی', 'هجري شمسي', 'شمسی', 'خورشیدی', 'ش'],
}
const ERA = `(?: ?(?:${(Object.keys(ERAS) as Calendar[]).map((calendar) => `(?<${calendar}>${anyOf(ERAS[calendar])})`).join('|')}))?`

/** Tried in order; what one has taken is blanked before the next. */
const PATTERNS: [RegExp, (groups: Groups) => Parts | null][] = [
  [pattern(`(?:${DAY}|(?<word>${DAY_WORD}))${GAP}(?<month>${MONTH})(?:[ /,()-]{1,3}(?<other>${MONTH}))?(?:${GAP}${ANY_YEAR})?`), readNamed],
  [pattern(`(?<month>${MONTH})${GAP}${DAY}${GAP}${YEAR}`), readNamed],
  [pattern(`(?<!\\d)${YEAR}${GAP}(?<month>${MONTH})${GAP}${DAY}`), readNamed],
  [
    pattern(`(?<![\\d/.-])(?<a>\\d{1,4}) ?(?<mark>[-/.\\\\]) ?(?<b>\\d{1,2}) ?\\k<mark> ?(?<c>\\d{1,4})(?!\\d| ?\\k<mark> ?\\d)${ERA}`),
    readNumbers,
  ],
  [pattern(`(?<month>${MONTH})${GAP}${YEAR}`), readNamed],
  [pattern('(?<![\\d/.-])(?<month>\\d{1,2})[/-](?<year>\\d{4})(?![\\d/.-])'), readMonth],
  [pattern('(?<![\\d/.-])(?<year>(?:19|20)\\d{2})-(?<month>\\d{1,2})(?![\\d/.-])'), readMonth],
]
const WEEKDAYS = new RegExp(WEEKDAY, 'gu')

type Groups = Record<string, string | undefined>
/** Each form of date without its place in the text. */
type Parts = PrintedDate extends infer Printed ? (Printed extends PrintedDate ? Omit<Printed, 'start' | 'end' | 'weekday'> : never) : never

/** The dates of a folded text whose times have been blanked (find-times.ts), in order of print, each with the weekday that stands beside it; in `rest` they are blanked. */
export function findDates(text: string): { dates: PrintedDate[]; rest: string } {
  const dates: PrintedDate[] = []
  let rest = text
  for (const [form, read] of PATTERNS) {
    rest = rest.replace(form, (found: string, ...details: unknown[]) => {
      const parts = read(details.at(-1) as Groups)
      const start = details.at(-3) as number
      if (parts) dates.push({ ...parts, start, end: start + found.length, weekday: null } as PrintedDate)
      return parts ? '#'.repeat(found.length) : found
    })
  }
  dates.sort((a, b) => a.start - b.start)
  return { dates: withWeekdays(dates, rest), rest }
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu')
}

function readNamed({ day, word, month, other, year }: Groups): Parts | null {
  const name = monthNamed(month as string)
  if (other !== undefined && !isSameMonth(name, monthNamed(other))) return null
  const printedDay = day ?? word
  return { form: 'named', ...name, year: year ?? null, day: printedDay === undefined ? null : dayNumbered(printedDay) }
}

/** Two names of one month, as "نيسان / أبريل" (April twice). */
function isSameMonth(one: MonthName, other: MonthName): boolean {
  return one.calendar === other.calendar && one.month === other.month
}

function readNumbers({ a = '', b = '', c = '', ...groups }: Groups): Parts {
  const era = (Object.keys(ERAS) as Calendar[]).find((calendar) => groups[calendar] !== undefined) ?? null
  return { form: 'numbers', numbers: [a, b, c], era }
}

function readMonth({ month = '', year = '' }: Groups): Parts {
  return { form: 'month', year, month: Number(month) }
}

/** A weekday belongs to the date that it stands right before, or right after. */
function withWeekdays(dates: PrintedDate[], rest: string): PrintedDate[] {
  const weekdays = [...rest.matchAll(WEEKDAYS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    weekday: weekdayNamed(found[0]),
  }))
  return dates.map((date) => {
    const before = weekdays.findLast(({ end }) => end <= date.start && date.start - end <= 12)
    const after = weekdays.find(({ start }) => start >= date.end && start - date.end <= 3)
    return { ...date, weekday: (before ?? after)?.weekday ?? null }
  })
}

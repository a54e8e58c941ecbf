import { anyOf, phraseKey } from './fold-date.ts'
import { type PrintedZone, readOffset } from './zone-names.ts'

/** A time of day as printed, at offsets of the folded text. Seconds are kept where printed. */
export type PrintedTime = { start: number; end: number; hour: number; minute: number; second: number | null; zone: PrintedZone | null }

type DayPart = 'am' | 'pm' | 'night'

/** Before noon, after noon, and at night ("8 شب" is 20:00, "1 شب" 01:00). A bare م is also the mark of a Christian year, so it counts only right after a time. */
const DAY_PARTS: Record<DayPart, string[]> = {
  am: ['ص', 'صباحا', 'صباح', 'فجرا', 'ق.ظ', 'ق ظ', 'ق.ظ.', 'قبل از ظهر', 'قبل الظهر', 'صبح', 'بامداد', 'am', 'a.m.', 'a.m'],
  pm: ['م', 'مساء', 'مساءا', 'ظهرا', 'عصرا', 'بعد الظهر', 'ب.ظ', 'ب ظ', 'ب.ظ.', 'بعد از ظهر', 'ظهر', 'عصر', 'pm', 'p.m.', 'p.m'],
  night: ['ليلا', 'شب', 'شامگاه'],
}
const dayParts = new Map(
  (Object.entries(DAY_PARTS) as [DayPart, string[]][]).flatMap(([part, forms]) => forms.map((form) => [keyOf(form), part] as const)),
)
const DAY_PART = anyOf(Object.values(DAY_PARTS).flat())
const AFTER = `(?: ?[|,]? ?(?<part>${DAY_PART}))?`

/** An offset right behind a time: attached ("18:59:00+03:30"), or after a space in four digits, as mail dates have it ("12:54:00 +0330"). */
const OFFSET =
  '(?<offset>[+-]\\d{1,2}:\\d{2}|[+-]\\d{4}(?!\\d)|\\+\\d{1,2}(?![\\d:])| [+-]\\d{4}(?![\\d./-])| [+-]\\d{2}:\\d{2}(?!\\d)|z(?!\\p{L})| z(?!\\p{L}))?'
const CLOCK = `(?<![\\d:.])(?<hour>\\d{1,2})[:h](?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,]\\d+)?)?(?![\\d:])${OFFSET}${AFTER}`

/** "ساعت 11 و 01 دقیقه و 47 ثانیه" (hour 11 and 01 minute and 47 second), "الساعة 8 مساء" (the hour 8 in the evening). */
export const HOUR = anyOf(['ساعت', 'الساعة', 'ساعة'])
const SPOKEN = `${HOUR} ?(?<hour>\\d{1,2})(?![\\d:])(?:\\.(?<minute>\\d{2})(?!\\d)| ?و ?(?<minute>\\d{1,2}) ?${anyOf(['دقیقه', 'دقيقة', 'دقائق'])})?(?: ?و ?(?<second>\\d{1,2}) ?${anyOf(['ثانیه', 'ثانية'])})?${AFTER}`

const CLOCK_TIME = new RegExp(CLOCK, 'gu')
const SPOKEN_TIME = new RegExp(SPOKEN, 'gu')

/** Takes the times out of a folded text: what is found is blanked in `rest`, so that its numbers are not taken for days and years. */
export function findTimes(folded: string): { times: PrintedTime[]; rest: string } {
  const times: PrintedTime[] = []
  let rest = folded
  for (const pattern of [CLOCK_TIME, SPOKEN_TIME]) {
    rest = rest.replace(pattern, (found: string, ...details: unknown[]) => {
      const start = details.at(-3) as number
      const time = readTime(details.at(-1) as Record<string, string | undefined>)
      if (time) times.push({ ...time, start, end: start + found.length })
      return '#'.repeat(found.length)
    })
  }
  return { times: times.sort((a, b) => a.start - b.start), rest }
}

function readTime(groups: Record<string, string | undefined>): Omit<PrintedTime, 'start' | 'end'> | null {
  const hour = hourOf(Number(groups.hour), groups.part)
  const minute = Number(groups.minute ?? 0)
  const second = groups.second === undefined ? null : Number(groups.second)
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return null
  return { hour, minute, second, zone: zoneOf(groups.offset?.trim()) }
}

function hourOf(hour: number, word: string | undefined): number {
  const part = word === undefined ? undefined : dayParts.get(keyOf(word))
  if (part === undefined || hour > 12) return hour
  if (part === 'am') return hour % 12
  if (part === 'pm') return (hour % 12) + 12
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
}

function zoneOf(offset: string | undefined): PrintedZone | null {
  if (offset === undefined) return null
  return offset === 'z' ? { offsetMinutes: 0, isMalformed: false } : (readOffset(offset) ?? 'unknown')
}

function keyOf(dayPart: string): string {
  return phraseKey(dayPart).replaceAll('.', '')
}

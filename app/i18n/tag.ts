import type { Calendar } from '#analysis/dates/reading.ts'
import { isLanguage, type Language } from './languages.ts'

export const digitSystems = ['latn', 'arab', 'arabext'] as const
export type Digits = (typeof digitSystems)[number]

/** The weekdays on which weeks begin somewhere among our readers; 0 is Sunday. */
export const firstWeekdays = [6, 0, 1] as const
export type FirstWeekday = (typeof firstWeekdays)[number]

/**
 * Whose month names a language speaks with. Arabic: Egypt's (فبراير, February), the Levant's (شباط), Tunisia's and Algeria's (فيفري), Morocco's, or two at
 * once (شباط/فبراير) as pan-Arab papers print. Persian: Iran's, or Afghanistan's Dari, whose solar months are the signs of the zodiac (حمل, Aries).
 */
export const monthFamilies = { en: ['english'], ar: ['egypt', 'levant', 'tunis', 'morocco', 'double'], fa: ['iran', 'dari'] } as const
export type MonthFamily = (typeof monthFamilies)[Language][number]

/** How a reader is told of time and number. */
export type Manner = { language: Language; calendar: Calendar; firstWeekday: FirstWeekday; digits: Digits; months: MonthFamily }

const calendarKeys: Record<Calendar, string> = { gregorian: 'gregory', jalali: 'persian', hijri: 'islamic-umalqura' }
const weekdayKeys: Record<FirstWeekday, string> = { 6: 'sat', 0: 'sun', 1: 'mon' }
const usualCalendars: Record<Language, Calendar> = { en: 'gregorian', ar: 'gregorian', fa: 'jalali' }

const familyOfCountry: Record<string, MonthFamily> = {
  ...Object.fromEntries(['LB', 'SY', 'JO', 'PS', 'IQ'].map((country) => [country, 'levant'])),
  ...{ TN: 'tunis', DZ: 'tunis', MA: 'morocco', AF: 'dari' },
}

/**
 * One BCP 47 tag that says everything, so that it can be handed on as one word and Intl understands what it can of it:
 * `ar-LB-u-ca-gregory-fw-mon-nu-arab-x-levant`. `tag` is a language with or without a country; what was not chosen is as usual there.
 */
export function writeTag(tag: string, chosen: Partial<Manner>): string {
  const { calendar, firstWeekday, digits, months } = { ...usualManner(tag), ...chosen }
  return `${tag}-u-ca-${calendarKeys[calendar]}-fw-${weekdayKeys[firstWeekday]}-nu-${digits}-x-${months}`
}

const read = new Map<string, Manner>()

/** What a tag says, and what is usual in its country for what it does not say. */
export function readTag(tag: string): Manner {
  const known = read.get(tag)
  if (known) return known
  const usual = usualManner(plainTag(tag))
  const manner: Manner = {
    ...usual,
    calendar: keyIn(calendarKeys, /-ca-(gregory|persian|islamic-umalqura)/.exec(tag)?.[1]) ?? usual.calendar,
    firstWeekday: firstWeekdays.find((day) => tag.includes(`-fw-${weekdayKeys[day]}`)) ?? usual.firstWeekday,
    digits: digitSystems.find((system) => new RegExp(`-nu-${system}(-|$)`).test(tag)) ?? usual.digits,
    months: monthFamilies[usual.language].find((family) => tag.endsWith(`-x-${family}`)) ?? usual.months,
  }
  read.set(tag, manner)
  return manner
}

/** Language and country alone: `ar-LB`. */
export function plainTag(tag: string): string {
  return tag.split('-u-')[0]!
}

function usualManner(tag: string): Manner {
  const spoken = tag.slice(0, 2)
  const language = isLanguage(spoken) ? spoken : 'en'
  const { region = '' } = new Intl.Locale(tag)
  const family = familyOfCountry[region.toUpperCase()]
  return {
    language,
    calendar: usualCalendars[language],
    firstWeekday: usualFirstWeekday(tag),
    digits: digitSystems.find((one) => one === new Intl.NumberFormat(tag).resolvedOptions().numberingSystem) ?? 'latn',
    months: monthFamilies[language].find((one) => one === family) ?? monthFamilies[language][0],
  }
}

/** By CLDR; Monday where the browser does not know. Afghanistan, Iran and most Arab countries begin on Saturday. */
function usualFirstWeekday(tag: string): FirstWeekday {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } }
  const first = ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7
  return firstWeekdays.find((day) => day === first) ?? 1
}

function keyIn<Key extends string>(keys: Record<Key, string>, value: string | undefined): Key | undefined {
  return (Object.keys(keys) as Key[]).find((key) => keys[key] === value)
}

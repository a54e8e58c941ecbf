import { anyOf, phraseKey } from './fold-date.ts'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Units with the count that the form itself says: "ساعتين" is two hours, "ساعة" one. Persian always prints a number before its units. */
const UNITS: [Unit, one: string[], two: string[]][] = [
  ['second', ['ثانية', 'ثوان', 'ثواني', 'ثانیه', 'seconds', 'second'], ['ثانيتين', 'ثانيتان']],
  ['minute', ['دقيقة', 'دقائق', 'دقيقه', 'دقایق', 'minutes', 'minute', 'mins', 'min'], ['دقيقتين', 'دقيقتان']],
  ['hour', ['ساعة', 'ساعات', 'ساعت', 'hours', 'hour'], ['ساعتين', 'ساعتان']],
  ['day', ['يوم', 'أيام', 'يوما', 'روز', 'days', 'day'], ['يومين', 'يومان']],
  ['week', ['أسبوع', 'أسابيع', 'أسبوعا', 'هفته', 'weeks', 'week'], ['أسبوعين', 'أسبوعان']],
  ['month', ['شهر', 'أشهر', 'شهور', 'شهرا', 'ماه', 'months', 'month'], ['شهرين', 'شهران']],
  ['year', ['سنة', 'سنوات', 'سنين', 'عام', 'أعوام', 'عاما', 'سال', 'years', 'year'], ['سنتين', 'سنتان', 'عامين', 'عامان']],
]
const PLURALS = new Set(
  ['ثوان', 'ثواني', 'دقائق', 'ساعات', 'أيام', 'أسابيع', 'أشهر', 'شهور', 'سنوات', 'سنين', 'أعوام', 'دقایق'].map(phraseKey),
)

/** Three to ten; Arabic has two genders. */
const NUMBERS: [number, string][] = [
  [1, 'یک'],
  [2, 'دو'],
  [3, 'ثلاث ثلاثة سه'],
  [4, 'أربع أربعة چهار'],
  [5, 'خمس خمسة پنج'],
  [6, 'ست ستة شش'],
  [7, 'سبع سبعة هفت'],
  [8, 'ثماني ثمان ثمانية هشت'],
  [9, 'تسع تسعة نه'],
  [10, 'عشر عشرة ده'],
]

const units = new Map<string, { unit: Unit; count: number }>(
  UNITS.flatMap(([unit, one, two]) => [
    ...one.map((form) => [phraseKey(form), { unit, count: 1 }] as const),
    ...two.map((form) => [phraseKey(form), { unit, count: 2 }] as const),
  ]),
)
const numbers = new Map(NUMBERS.flatMap(([number, forms]) => forms.split(' ').map((form) => [phraseKey(form), number] as const)))

export const UNIT = anyOf(UNITS.flatMap(([, one, two]) => [...one, ...two]))
export const NUMBER = anyOf(NUMBERS.flatMap(([, forms]) => forms.split(' ')))

/** The unit of a word found by UNIT, with the count that its form says; NaN for a plural, which says none: "منذ أيام" (days ago). */
export function unitNamed(form: string): { unit: Unit; count: number } {
  const key = phraseKey(form)
  const found = units.get(key)
  if (!found) throw new Error(`Cannot find the unit named ${form}`)
  return PLURALS.has(key) ? { ...found, count: Number.NaN } : found
}

/** The value of digits, or of a word found by NUMBER. */
export function numberNamed(form: string): number {
  return numbers.get(phraseKey(form)) ?? Number(form)
}

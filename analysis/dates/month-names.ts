import { anyOf, phraseKey } from './fold-date.ts'
import type { Calendar } from './reading.ts'

/** Month names as printed, January (Farvardin, Muharram) first; each list is one country's or one writer's habit, so a gap repeats what stands elsewhere. */
const GREGORIAN = [
  // Egypt, the Gulf, the Sudan; then the spellings that differ.
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ينایر فبرایر مارس ابريل مايو يونيه يوليه اوغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس إبريل مايو يونية يولية آغسطس ايلول اوكتوبر نوفبر ديسمبر',
  // Tunisia and Algeria, from the French.
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'جانفي فيفري مارس افريل ماي جوان جوييلية اوت سبتمبر اكتوبر نوفمبر ديسمبر',
  // Morocco; Mauritania.
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر',
  // Iran; Afghanistan, from the English.
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'ژانویه فوریه مارس آپریل می ژوئن جولای آگوست سپتامبر اکتوبر نوامبر دیسامبر',
  'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
]
/** Syria, Lebanon, Jordan, Palestine, Iraq; in two words, so parted by commas. */
const LEVANTINE = [
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول',
  'كانون ثاني,شباط,اذار,نيسان,ايار,حزيران,تموز,اب,ايلول,تشرين أول,تشرين ثاني,كانون أول',
  // As Joomla and many desks number the months of one name.
  'كانون2,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين1,تشرين2,كانون1',
  'كانون الثاني,شباط,اذار,نيسان,مايس,حزيران,تموز,اب,ايلول,تشرين الأول,تشرين الثاني,كانون الاول',
]
const JALALI = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'فروردین اردیبهشت خرداد تیر امرداد شهریور مهر آبان آذر دی بهمن اسپند',
  // The signs of the zodiac, which name the same months in Afghanistan.
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand',
]
const HIJRI = [
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة',
  'المحرم,صفر الخير,ربيع أول,ربيع الثاني,جمادى الأول,جمادى الثانية,رجب,شعبان,رمضان,شوال,ذي القعدة,ذي الحجة',
  'محرم الحرام,صفر,ربيع الأول,ربيع ثاني,جمادى الاول,جمادى الآخر,رجب المرجب,شعبان المعظم,رمضان المبارك,شوال المكرم,ذو القعده,ذو الحجه',
  'محرم,صفر,ربیع الاول,ربیع الثانی,جمادی الاولی,جمادی الثانی,رجب,شعبان,رمضان,شوال,ذیقعده,ذیحجه',
  'محرم,صفر,ربیع الاول,ربیع الآخر,جمادی اولی,جمادی ثانی,رجب,شعبان,رمضان,شوال,ذی قعده,ذی حجه',
]

export type MonthName = { calendar: Calendar; month: number }

const names = new Map<string, MonthName>([
  ...GREGORIAN.flatMap((list) => namesOf('gregorian', list.split(' '))),
  ...LEVANTINE.flatMap((list) => namesOf('gregorian', list.split(','))),
  ...JALALI.flatMap((list) => namesOf('jalali', list.split(' '))),
  ...HIJRI.flatMap((list) => namesOf('hijri', list.split(','))),
])

/** Finds a month's name in folded text; Persian may add the word for month, "مهرماه" (the month of Mehr). */
export const MONTH = anyOf(
  [...[...GREGORIAN, ...JALALI].flatMap((list) => list.split(' ')), ...[...LEVANTINE, ...HIJRI].flatMap((list) => list.split(','))],
  '(?: ?ماه)?',
)

/** The month that a name found by MONTH means. */
export function monthNamed(name: string): MonthName {
  const key = phraseKey(name)
  const month = names.get(key) ?? names.get(key.replace(/ماه$/u, ''))
  if (!month) throw new Error(`Cannot find the month named ${name}`)
  return month
}

function namesOf(calendar: Calendar, list: string[]): [string, MonthName][] {
  return list.map((name, index) => [phraseKey(name), { calendar, month: index + 1 }])
}

import type { Calendar } from '#analysis/dates/reading.ts'
import type { Language } from './languages.ts'
import type { Manner } from './tag.ts'

/** `axis` and `short`: 21 Feb; `date`: 21 Feb 2026; `medium`: Sat 21 Feb 2026; `long`: all in full; `month`: Feb 2026; `month-name`: February; `month-short`: Feb. */
export type DayStyle = 'axis' | 'short' | 'date' | 'medium' | 'long' | 'month' | 'month-name' | 'month-short'

/** The joiner that parts two words of one name without a space: ربیع‌الاول. */
const ZWNJ = '\u200c'

/**
 * Names of our own, January (Farvardin, Muharram) first: Intl's Arabic names of the Persian months are misspelt (شهرفار for شهريور), its Hijri table
 * is not Umm al-Qura's, and browsers differ from the server.
 */
const GREGORIAN: Record<Exclude<Manner['months'], 'double'>, string[]> = {
  english: 'January February March April May June July August September October November December'.split(' '),
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  tunis: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  iran: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
  dari: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
}

const JALALI: Record<Language | 'dari', string[]> = {
  en: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
  ar: 'فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند'.split(' '),
  fa: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  dari: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
}

const HIJRI: Record<Language, string[]> = {
  en: 'Muharram,Safar,Rabi I,Rabi II,Jumada I,Jumada II,Rajab,Shaban,Ramadan,Shawwal,Dhu al-Qadah,Dhu al-Hijjah'.split(','),
  ar: 'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(','),
  fa: 'محرم,صفر,ربیع_الاول,ربیع_الثانی,جمادی_الاول,جمادی_الثانی,رجب,شعبان,رمضان,شوال,ذیقعده,ذیحجه'.replaceAll('_', ZWNJ).split(','),
}

/** Sunday first. */
const WEEKDAYS: Record<Language, string[]> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
  fa: 'یکشنبه دوشنبه سه_شنبه چهارشنبه پنجشنبه جمعه شنبه'.replaceAll('_', ZWNJ).split(' '),
}

/** Behind a year, where the calendar is not the one that goes without saying: the solar and the lunar Hijri years are both in the fourteen hundreds. */
const ERAS: Record<Language, Partial<Record<Calendar, string>>> = {
  en: { jalali: 'SH', hijri: 'AH' },
  ar: { jalali: 'هـ.ش', hijri: 'هـ' },
  fa: { hijri: 'قمری' },
}

/** `month` 1 is January, Farvardin or Muharram. An axis has no room for two names; only English has short ones that people know. */
export function monthName(manner: Manner, calendar: Calendar, month: number, style: DayStyle): string {
  const { language, months } = manner
  if (calendar === 'hijri') return HIJRI[language][month - 1]!
  if (calendar === 'jalali') return JALALI[months === 'dari' ? 'dari' : language][month - 1]!
  const egyptian = GREGORIAN.egypt[month - 1]!
  if (months === 'double') return style === 'axis' ? egyptian : `${GREGORIAN.levant[month - 1]}/${egyptian}`
  const name = GREGORIAN[months][month - 1]!
  return language === 'en' && style !== 'long' && style !== 'month-name' ? name.slice(0, 3) : name
}

/** `weekday` 0 is Sunday. */
export function weekdayName(language: Language, weekday: number, style: DayStyle): string {
  const name = WEEKDAYS[language][weekday]!
  return language === 'en' && style !== 'long' ? name.slice(0, 3) : name
}

/** What stands behind a year of the calendar; null where it goes without saying. */
export function eraOf(language: Language, calendar: Calendar): string | null {
  return ERAS[language][calendar] ?? null
}

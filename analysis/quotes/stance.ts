import type { Grammar } from './grammar.ts'
import { isBuiltWord } from './ordinary-name.ts'
import type { Reading, Word } from './reading.ts'

/** "لن" (will not), "نحن" (we), "يجب", "ينبغي" (must). */
const ARABIC_STANCE = /^و?(?:لن|نحن|يجب|ينبغي|لابد)$/u
/** Verbs of the first person plural, which no list of verbs holds: "نرفض" (we reject), "نسعى" (we seek), "نملك" (we have). */
const WE_ARABIC =
  /^[وس]?ن(?:رفض|ريد|سعى|سعي|وكد|طالب|عمل|دعم|حذر|رحب|امل|درس|واصل|توقع|دين|قف|ملك|عتبر|تطلع|حتفظ|عتقد|رى|بحث|ستعد|دعو|لتزم|عتزم|تمسك|ويد|رد|دافع|قبل|سمح|تراجع|تفاوض|حمي|ضمن|تخلى|تهاون|ستمر|تابع|راقب|شدد|ثق|حترم|قدر|تعاون|هاجم|ستهدف|نسحب)$/u
const NO = 'لا'
const OURS = /...نا$/u
/** "باید" (must), "نباید" (must not), "ما" (we). */
const PERSIAN_STANCE = /^(?:بايد|نبايد|ما)$/u
/** Verbs of the first person plural: "می‌پذیریم" (we accept), "هستیم" (we are), "آماده‌ایم" (we are ready), "مخالفیم" (we are against). */
const WE_PERSIAN =
  /^(?:ن?مي.{2,}يم|.{3,}ه?ايم|ن?خواهيم|ن?كرديم|ن?كنيم|ن?دهيم|ن?شويم|ن?داريم|هستيم|نيستيم|مخالفيم|موافقيم|حاضريم|مصمميم|معتقديم|اميدواريم|متعهديم|پذيريم)$/u

/**
 * Whether a line from a word on is what a state says and not what happened there: "روسيا: لن نتراجع" (Russia: we will not give way) against
 * "روسيا: ارتفاع الأسعار" (Russia: prices rise).
 */
export function isStance(reading: Reading, first: number, { language }: Grammar): boolean {
  const { words } = reading
  if (language === 'ar' && words[first]?.key === NO) return true
  for (let index = first; index < words.length; index++) {
    const word = words[index] as Word
    if (index > first && /[\n/|]/u.test(word.before)) return false
    if (language === 'fa' ? PERSIAN_STANCE.test(word.key) || WE_PERSIAN.test(word.key) : isArabicStance(reading, index)) return true
  }
  return false
}

function isArabicStance(reading: Reading, index: number): boolean {
  const { key } = reading.words[index] as Word
  return ARABIC_STANCE.test(key) || WE_ARABIC.test(key) || (OURS.test(key) && isBuiltWord(reading, index))
}

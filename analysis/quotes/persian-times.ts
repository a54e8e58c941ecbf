import type { Word } from './reading.ts'

/** Adverbs of time with which a Persian sentence opens: "پیشتر" (earlier), "دیروز" (yesterday). */
const TIME = /^(?:پيشتر|ديروز|امروز|امشب|ديشب|اخيرا|پريروز|پس ازان|سپس|همچنين|البته)$/u
/** "روز", "شب", "ماه" (day, night, month), before what tells which. */
const UNIT = /^(?:روز|شب|صبح|عصر|ظهر|بامداد|هفته|ماه|سال|شامگاه|عصرروز)$/u
export const MONTH =
  /^(?:فروردين|ارديبهشت|خرداد|تير|مرداد|شهريور|مهر|ابان|اذر|دي|بهمن|اسفند|ژانويه|فوريه|مارس|اوريل|مه|ژوين|ژوييه|اوت|سپتامبر|اكتبر|نوامبر|دسامبر)$/u
const WHICH = /^(?:\d+|گذشته|جاري|قبل|پيش|اخير|امروز|ديروز|شنبه|يكشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|روز|ماه)$/u

/** The word behind the times with which a sentence opens: "روز گذشته بهرام قاسمی …" (yesterday Bahram Ghasemi …). */
export function afterTimes(words: Word[], first: number, to: number): number {
  let next = first
  while (next + 1 < to) {
    const { key } = words[next] as Word
    if (TIME.test(key)) next++
    else if (UNIT.test(key) && isWhich(words[next + 1])) {
      next++
      while (next + 1 < to && isWhich(words[next])) next++
    } else break
  }
  return next
}

function isWhich(word: Word | undefined): boolean {
  return word !== undefined && (WHICH.test(word.key) || MONTH.test(word.key))
}

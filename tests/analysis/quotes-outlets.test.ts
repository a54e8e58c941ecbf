import { expect, test } from 'vitest'
import type { PressLanguage } from '#analysis/subject.ts'
import { quotesOf } from '#tests/helpers/quotes.ts'

function speakersOf(text: string, language: PressLanguage): (string | null)[] {
  return quotesOf(text, language).map(({ speakerName }) => speakerName)
}

test.each<[string, (string | null)[], string]>([
  ['روسيا: لن نتراجع عن الجسر', ['روسيا'], 'a state that says "will not"'],
  ['بكين: سنرد على الرسوم\nتوقفت الشحنات أمس.', ['الصين'], 'a capital and "we will"'],
  ['لبنان: علاقاتنا بالجوار متينة', ['لبنان'], 'a state and "our"'],
  ['إيران: لا عودة إلى الجسر القديم', ['إيران'], 'a state and "no"'],
  ['السعودية: ارتفاع أسعار الجسور', [], 'what happens in a state'],
  ['لبنان: الشرطة توقف سائقا', [], 'what its police does'],
  ['هآرتس: الجسر ينتظر التمويل', ['هآرتس'], 'a paper by its own name'],
  [
    '"نيويورك تايمز": الجسر ينتظر التمويل\nوذكرت الصحيفة أن العمل بدأ.',
    ['نيويورك تايمز', 'نيويورك تايمز'],
    'a paper in marks, then "the paper"',
  ],
  [
    'صدى نيلبار: الجسر ينتظر التمويل\nوقالت صحيفة صدى نيلبار إن العمل بدأ.',
    ['صدى نيلبار', 'صحيفة صدى نيلبار'],
    'called a paper in the text',
  ],
  ['حماس: لن نغلق الجسر\nقالت حماس إن العمل مستمر.', ['حماس', 'حماس'], 'a movement by its name'],
  [
    'خبير بحري: الجسر قديم\nقال كريم الحداد إن الجسر قديم. وأضاف أن العمل بدأ.',
    ['كريم الحداد', 'كريم الحداد', 'كريم الحداد'],
    'an expert in the title is the only one who speaks',
  ],
  ['خبر\nقالت وكالة البحر نقلا عن مصدر أمني إن الجسر مغلق.', [null], 'an agency that quotes a source'],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'ar')).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['روسیه: پل باید حفظ شود', ['روسیه'], 'a state and "must"'],
  ['چین: با بستن پل مخالفیم', ['چین'], 'a state and "we are against"'],
  ['خوزستان: بارش باران', [], 'what happens in a province'],
  ['وال استریت ژورنال: پل در انتظار بودجه', ['وال استریت ژورنال'], 'a paper of several words'],
  ['گاردین: پل آماده نیست\nاین روزنامه انگلیسی نوشت: پل قدیمی است.', ['گاردین', 'گاردین'], 'then "this English paper"'],
  ['خبر\nبه گزارش ایسنا به نقل از اسکای‌نیوز، پل تازه در بندر ساخته شده است.', [], 'copied from an outlet'],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'fa')).toEqual(expected)
})

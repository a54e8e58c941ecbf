import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldLenient, foldWithOffsets } from '#analysis/fold.ts'

const ZWNJ = '\u200C'
const SAME_KEY: [a: string, b: string, why: string][] = [
  ['أَكَّدَ بُوتِين', 'اكد بوتين', 'vowel marks and hamza on alef: "Putin stressed"'],
  ['لافـــروف', 'لافروف', 'tatweel inside a name'],
  ['الحكومة', 'الحكومه', 'ta marbuta and heh: "the government"'],
  ['مصطفى', 'مصطفي', 'alef maqsura and yeh: Mustafa'],
  ['عراقچي', 'عراقچی', 'Arabic and Farsi yeh: Araghchi'],
  ['كشور', 'کشور', 'kaf and keheh: "country"'],
  ['ﺗﺮﺍﻣﭗ', 'ترامپ', 'presentation forms of the letters: Trump'],
  ['ﻻ', 'لا', 'the lam-alef ligature: "no"'],
  ['بودجهٔ', 'بودجه', 'the ezafe written as a hamza: "budget of"'],
  ['بودجۀ', 'بودجه', 'the same as one character'],
  [`ارتش${ZWNJ}های`, 'ارتشهای', 'the joiner present and stripped: "armies of"'],
  ['\u200Fلافروف\u202C', 'لافروف', 'bidi marks around a name'],
  ['إمـ\u00ADارات', 'امارات', 'a soft hyphen inside a word'],
  ['۱۴۰۳', '1403', 'Persian digits'],
  ['١٤٠٣', '1403', 'Arabic digits'],
  ['مسافت۹ کیلومتر', 'مسافت ۹ کیلومتر', 'a digit run on to a word'],
  ['«قال»: نعم؟', 'قال نعم', 'marks are no words'],
  ['ﷺ', '', 'an honorific is no word'],
  ['\uFDFD', 'بسم الله الرحمن الرحيم', 'the basmala as one character'],
  ['Élysée', 'ELYSEE', 'Latin case and accents'],
]

test.each(SAME_KEY)('%s and %s share a key (%s)', (a, b) => {
  expect(fold(a)).toBe(fold(b))
})

const DIFFERENT_KEYS: [a: string, b: string, why: string][] = [
  ['فئة', 'فيه', '"category" and "in it"'],
  ['على', 'علي', '"on" and the name Ali'],
  ['إلى', 'إلي', '"to" and "to me"'],
  ['ترامب', 'تراكم', 'Trump and "accumulation"'],
  ['ایران', 'ایرانی', 'Iran and Iranian'],
]

test.each(DIFFERENT_KEYS)('%s and %s keep their own keys (%s)', (a, b) => {
  expect(fold(a)).not.toBe(fold(b))
})

test('the lenient key joins the many ways of writing a hamza', () => {
  expect(new Set(['مسئول', 'مسؤول', 'مسوول'].map(foldLenient)).size).toBe(1)
  expect(foldLenient('رئیس')).toBe(foldLenient('رییس'))
})

test('a hamza written as a mark of its own is the hamza of its letter', () => {
  expect(fold('ر\u064A\u0654يس')).toBe(fold('رئيس'))
})

const printed = fc.string({
  unit: fc.constantFrom(
    ...'أإآاىيیةهكکبوؤئءلمن',
    'ـ',
    ZWNJ,
    '\u064E',
    '\u0651',
    '\u0654',
    '\u200F',
    '\uFEFB',
    '\uFDFD',
    ' ',
    '\n',
    '،',
    '۹',
    'A',
    'é',
    '𝟗',
  ),
  maxLength: 40,
})

test('folding a key changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(printed, fc.string({ unit: 'binary' })), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('each place in a key leads back to the words it came from', () => {
  fc.assert(
    fc.property(printed, (text) => {
      const { key, toOriginal } = foldWithOffsets(text)
      expect(key).toBe(fold(text))
      for (const [index, letter] of [...key].entries()) {
        const original = text.slice(toOriginal(index), toOriginal(index + 1))
        if (letter !== ' ' && toOriginal(index + 1) > toOriginal(index)) expect(fold(original).replaceAll(' ', '')).toContain(fold(letter))
      }
    }),
  )
})

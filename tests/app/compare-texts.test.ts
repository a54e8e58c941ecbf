import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from '#app/stories/compare-texts.ts'

const join = (pieces: { kind: string; text: string }[], kind: string) =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map((piece) => piece.text)
    .join('')

test('words that were left out and added are told apart', () => {
  const { pieces, words } = compareTexts('افتتح الوزير الجسر صباح اليوم في لازورد.', 'افتتح الوزير ظهر اليوم الجسر الجديد في لازورد.')
  expect(words.same).toBeGreaterThanOrEqual(4)
  expect(pieces.some(({ kind, text }) => kind === 'added' && text.includes('الجديد'))).toBe(true)
  expect(pieces.some(({ kind, text }) => kind === 'removed' && text.includes('صباح'))).toBe(true)
})

test.each([
  ['می\u200cرود و کتاب را می\u200cخواند', 'مي\u200cرود و كتاب را مي\u200cخواند', "another keyboard's yeh and kaf"],
  ['وقَّعَ الاتّفاقَ', 'وقع الاتفاق', 'vowel marks'],
  ['«پایان»، گفت او.', 'پایان گفت او', 'quotation marks and stops'],
])('%s and %s are the same words (%s)', (first, second) => {
  expect(compareTexts(first, second).words).toMatchObject({ added: 0, removed: 0 })
})

test('an empty text differs by every word', () => {
  expect(compareTexts('', 'سه واژه تازه').words).toEqual({ same: 0, added: 3, removed: 0 })
})

test('the copy can be read whole from what is the same and what was added', () => {
  const word = fc.constantFrom('باران', 'أمطار', 'در', 'على', 'شهر', 'المدينة', '۲۰', '٢٠', '\n')
  const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, (first, second) => {
      const { pieces } = compareTexts(first, second)
      const hasWords = /\p{L}|\p{N}/u.test(second)
      expect(hasWords ? join(pieces, 'added') : second).toBe(second)
    }),
  )
})

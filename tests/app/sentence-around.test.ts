import { expect, test } from 'vitest'
import { sentenceAround } from '#app/sentences/sentence-around.ts'

const cases: [text: string, word: string, expected: string, why: string][] = [
  ['وصل الوفد. قال الوزير كلمة. ثم غادر.', 'الوزير', 'قال الوزير كلمة.', 'full stops'],
  ['آیا وزیر آمد؟ بله، وزیر آمد.', 'بله', 'بله، وزیر آمد.', 'the question mark of the script'],
  ['عنوان الخبر\nقال الوزير كلمة', 'الوزير', 'قال الوزير كلمة', 'a title has no full stop, but a line of its own'],
  ['بلغ السعر 3.5 دنانير في سوق المدينة.', 'دنانير', 'بلغ السعر 3.5 دنانير في سوق المدينة.', 'a point inside a number'],
  ['قال: «انتهى الأمر.» ومضى.', 'ومضى', 'ومضى.', 'a stop inside the closing mark'],
]

test.each(cases)('in %j the sentence of %j is %j: %s', (text, word, expected) => {
  const start = text.indexOf(word)
  const span = sentenceAround(text, { start, end: start + word.length })
  expect(text.slice(span.start, span.end)).toBe(expected)
})

test('a sentence without end is cut at spaces around what was found', () => {
  const text = `${'كلمة '.repeat(200)}الهدف ${'كلمة '.repeat(200)}`
  const start = text.indexOf('الهدف')
  const span = sentenceAround(text, { start, end: start + 5 })
  const cut = text.slice(span.start, span.end)
  expect(cut).toContain('الهدف')
  expect(cut.length).toBeLessThan(440)
  expect(cut.startsWith('كلمة')).toBe(true)
  expect(cut.endsWith('كلمة')).toBe(true)
})

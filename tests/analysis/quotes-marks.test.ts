import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMarkedSpans } from '#analysis/quotes/quote-marks.ts'

test.each([
  ['قال العامل: «بدأ البناء».', ['بدأ البناء'], 'guillemets'],
  ['قال العامل: “بدأ البناء”.', ['بدأ البناء'], 'curly marks'],
  ['قال العامل: "بدأ البناء".', ['بدأ البناء'], 'straight marks'],
  ["قال العامل: ''بدأ البناء''.", ['بدأ البناء'], 'two single marks for a double one'],
  ["قال العامل: 'بدأ البناء'.", ['بدأ البناء'], 'single marks'],
  ["d'accord, l'usine", [], 'apostrophes quote nothing'],
  ['قال: »بدأ البناء« وانصرف', ['بدأ البناء'], 'reversed guillemets'],
  ['قال: ”بدأ البناء” وانصرف', ['بدأ البناء'], 'closed twice'],
  ['قال: “بدأ البناء“ وانصرف', ['بدأ البناء'], 'opened twice'],
  ['قال: "بدأ بناء "الجسر" أمس".', ['بدأ بناء "الجسر" أمس'], 'nested marks of one kind belong to the outer pair'],
  ['قال: "بدأ بناء «الجسر» أمس".', ['بدأ بناء «الجسر» أمس'], 'nested marks of another kind'],
  ['قال: " بدأ البناء "، ثم انصرف', [' بدأ البناء '], 'blanks inside the marks'],
  ['قال: "بدأ البناء أمس.\nوانصرف العمال.', ['بدأ البناء أمس.'], 'never closed: ends with its paragraph'],
  ['قال: "بدأ البناء.\n"وانتهى الهدم".', ['بدأ البناء.\n"وانتهى الهدم'], 'each paragraph of a speech opens again'],
  ['گفت: «بند یک.\nبند دو.»\nپایان', ['بند یک.\nبند دو.'], 'one pair around two paragraphs'],
  ['عرض فيلم "النهر" ووصف بـ"الهادئ".', ['النهر', 'الهادئ'], 'after a preposition written onto the mark'],
])('%j holds %j: %s', (text, expected) => {
  expect(findMarkedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('spans lie within the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('«', '»', '"', '“', '”', "'", ' ', '\n', 'قال', 'نعم', '.', ':', '،')), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { open, start, end, close } of findMarkedSpans(text)) {
        expect(open).toBeGreaterThanOrEqual(last)
        expect(start).toBeGreaterThan(open)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(close).toBeGreaterThanOrEqual(end)
        expect(close).toBeLessThanOrEqual(text.length)
        last = close
      }
    }),
  )
})

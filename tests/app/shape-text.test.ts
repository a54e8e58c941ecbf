import { expect, test } from 'vitest'
import { isolateLabel } from '#app/exports/studio/label.ts'
import { measureText, shapeLine } from '#app/exports/studio/shape-text.ts'

const cases: [text: string, direction: 'ltr' | 'rtl', fromLeft: string, why: string][] = [
  ['Rise of 12%', 'ltr', 'Rise of 12%', 'Latin stays as it is'],
  ['ابد', 'rtl', 'دبا', 'the first letter stands on the right'],
  ['ابد ١٥ زرع', 'rtl', 'عرز ١٥ دبا', 'digits run left to right among words that do not'],
  ['ابد Ann Lee (x) زرع', 'rtl', 'عرز Ann Lee (x) دبا', 'a foreign name keeps its order and its brackets'],
  ['Ann ابد زرع said', 'ltr', 'Ann عرز دبا said', 'two Arabic words of an English sentence change places'],
  ['۳۸٪', 'rtl', '٪۳۸', 'a percent sign stands left of Persian digits, with letters before them or not'],
  ['ابد ۳۸٪', 'rtl', '٪۳۸ دبا', 'the same, with letters'],
  ['ابد rasad.example.org/f/K7', 'rtl', 'rasad.example.org/f/K7 دبا', 'an address is not turned round'],
]

test.each(cases)('"%s" read %s stands as "%s": %s', (text, direction, fromLeft) => {
  expect(seen(isolateLabel({ text, direction }))).toBe(fromLeft)
})

test('letters join: the same letter has another shape in a word than alone', () => {
  const [alone, joined] = [shapeLine('ع', false), shapeLine('معلم', false)]
  expect(joined.glyphs.map(({ id }) => id)).not.toContain(alone.glyphs[0]!.id)
})

test('the joiner that Persian needs parts two letters and takes no room', () => {
  const [parted, together] = [shapeLine('می\u200cرود', false), shapeLine('میرود', false)]
  expect(parted.glyphs.some(({ id }) => !together.glyphs.some((other) => other.id === id))).toBe(true)
  expect(measureText('\u200c', 12)).toBe(0)
})

test('a letter that the typeface does not have is named', () => {
  expect(shapeLine('日 ab', false).missing).toEqual(['日'])
})

/** The characters of a line from left to right, by where their glyphs stand. */
function seen(text: string): string {
  return shapeLine(text, false)
    .glyphs.toSorted((a, b) => a.x - b.x)
    .map(({ at }) => text[at]!)
    .join('')
    .replace(/[\u061c\u2066-\u2069]/g, '')
}

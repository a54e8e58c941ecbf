import { expect, test } from 'vitest'
import { drawable } from '#app/exports/drawable.ts'

const LTR_ISOLATE = '\u2066'
const END_ISOLATE = '\u2069'
const OVERRIDE = '\u202E'

test.each([
  ['a\u0000b', 'a b', 'a zero byte'],
  ['a\r\nb', 'a b', 'a line break'],
  [`${OVERRIDE}gpj.exe`, 'gpj.exe', 'an override'],
  [`${LTR_ISOLATE}open`, `${LTR_ISOLATE}open${END_ISOLATE}`, 'an isolate left open'],
  [`shut${END_ISOLATE}`, 'shut', 'what closes nothing'],
  [`${LTR_ISOLATE}38%${END_ISOLATE}`, `${LTR_ISOLATE}38%${END_ISOLATE}`, 'a whole isolate'],
  ['نیم\u200cفاصله', 'نیم\u200cفاصله', 'a joiner that belongs to a word'],
  ['half \ud83d', 'half  ', 'half a letter'],
])('%j is drawn as %j: %s', (text, expected) => {
  expect(drawable(text)).toBe(expected)
})

test('every text of a value is made drawable, and numbers, dates and nulls stay', () => {
  const at = new Date(0)
  expect(drawable({ rows: [['a\u0000', 1, null]], at })).toEqual({ rows: [['a ', 1, null]], at })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks } from '#app/components/marked-text.tsx'

const mark = fc
  .tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length, kind: 'mention' as const }))

test('whatever the marks, the pieces are the whole text in order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, minLength: 1 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const pieces = cutAtMarks(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) for (const one of piece.marks) expect(one.start <= piece.start && one.end > piece.start).toBe(true)
    }),
  )
})

test('a mention inside a quote is a piece of its own, in both marks', () => {
  const pieces = cutAtMarks('abcdefgh', [
    { start: 1, end: 7, kind: 'direct' },
    { start: 3, end: 5, kind: 'mention' },
  ])
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).toEqual([
    ['a', []],
    ['bc', ['direct']],
    ['de', ['direct', 'mention']],
    ['fg', ['direct']],
    ['h', []],
  ])
})

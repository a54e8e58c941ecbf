import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from '#app/charts/place-labels.ts'

test('labels that fit stay where they are', () => {
  expect(placeLabels([10, 100, 50], 16, 0, 200)).toEqual([10, 100, 50])
})

test('up to six labels never overlap nor leave the plot', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (wanted) => {
      const placed = placeLabels(wanted, 16, 0, 300).sort((a, b) => a - b)
      for (const [index, y] of placed.entries()) {
        expect(y >= 0 && y <= 300).toBe(true)
        if (index > 0) expect(y - placed[index - 1]!).toBeGreaterThanOrEqual(16)
      }
    }),
  )
})

import { expect, test } from 'vitest'
import { type Change, compareShares } from '#app/figures/change.ts'

const cases: [now: [number, number], before: [number, number], expected: Change, why: string][] = [
  [[40, 400], [20, 400], { kind: 'factor', factor: 2, isSmall: false }, 'twice the share'],
  [[40, 800], [20, 400], { kind: 'factor', factor: 1, isSmall: false }, 'twice the articles of twice as many is no change'],
  [[0, 400], [20, 400], { kind: 'factor', factor: 0, isSmall: false }, 'gone'],
  [[9, 400], [9, 400], { kind: 'factor', factor: 1, isSmall: true }, 'nine articles before are a small base'],
  [[5, 400], [0, 400], { kind: 'new' }, 'it was not there before'],
  [[0, 400], [0, 400], { kind: 'none' }, 'nothing to compare'],
  [[5, 400], [0, 0], { kind: 'none' }, 'the period before was not collected'],
]

test.each(cases)('a share of %j after %j is %j: %s', (now, before, expected) => {
  expect(compareShares({ count: now[0], base: now[1] }, { count: before[0], base: before[1] })).toEqual(expected)
})

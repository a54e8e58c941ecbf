import { expect, test } from 'vitest'
import { type Cell, foldBin } from '#app/figures/fold-bin.ts'

const collected = (count: number, usual = 10): Cell => ({ count, base: 10, usual, isCollected: true })
const missed = (usual = 10): Cell => ({ count: 7, base: 7, usual, isCollected: false })

const cases: [cells: Cell[], expected: { count: number; base: number; isGap: boolean }, why: string][] = [
  [[collected(3)], { count: 3, base: 10, isGap: false }, 'one outlet, one collected day'],
  [[collected(0)], { count: 0, base: 10, isGap: false }, 'a true zero is a zero'],
  [[missed()], { count: 0, base: 0, isGap: true }, 'what came of a day that was not collected is not drawn'],
  [[], { count: 0, base: 0, isGap: true }, 'no outlet at all'],
  [
    [collected(1), collected(2), collected(3), collected(4), missed()],
    { count: 10, base: 40, isGap: false },
    'a fifth of the volume may be missing',
  ],
  [[collected(1), collected(2), collected(3), missed()], { count: 6, base: 30, isGap: true }, 'a quarter may not'],
  [[collected(1), missed(0)], { count: 1, base: 10, isGap: false }, 'an outlet that never brought anything is not missed'],
]

test.each(cases)('%j is %j: %s', (cells, expected) => {
  expect(foldBin(cells)).toEqual(expected)
})

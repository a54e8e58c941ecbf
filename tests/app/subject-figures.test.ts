import { expect, test } from 'vitest'
import { makeBins } from '#app/figures/bins.ts'
import type { CoverageOf } from '#app/figures/coverage.ts'
import { drawSubject } from '#app/figures/subject-figures.ts'

const none = { headline_articles: 0, mentions: 0, direct_quotes: 0, colon_quotes: 0, indirect_quotes: 0 }
const outlet = (id: number) => ({
  id,
  slug: `outlet-${id}`,
  name: '',
  names: {},
  language: 'ar' as const,
  ...{ country: null, ownership: null, owner: null, tags: [] },
  timeZone: 'UTC',
  isVerified: true,
})
const days = ['2026-03-20', '2026-03-21', '2026-03-22']
const bins = makeBins({ from: days[0]!, to: days[2]! }, 'day', 'en-GB')
const totals = days.flatMap((day) => [
  { outlet_id: 1, day, articles: 10 },
  { outlet_id: 2, day, articles: 30 },
])

/** Everything was collected but what is listed. */
const allBut =
  (...missed: string[]): CoverageOf =>
  (id, day) =>
    missed.includes(`${id} ${day}`) ? { state: 'unreachable', reason: 'not-reached' } : { state: 'collected', reason: 'complete' }

test('an outlet’s line breaks where it was not collected, and its coverage says why', () => {
  const counts = [
    { outlet_id: 1, day: days[0]!, articles: 4, ...none },
    { outlet_id: 1, day: days[1]!, articles: 3, ...none },
  ]
  const { lines } = drawSubject({ bins, outlets: [outlet(1), outlet(2)], counts, totals, coverageOf: allBut('1 2026-03-21') })
  expect(lines.map((line) => line.outlet.id)).toEqual([1])
  expect(lines[0]!.points).toEqual([
    { count: 4, base: 10, isGap: false },
    { count: 0, base: 0, isGap: true },
    { count: 0, base: 10, isGap: false },
  ])
  expect(lines[0]!.gaps.map((gap) => gap?.state ?? null)).toEqual([null, 'unreachable', null])
})

test('the sum of all outlets goes on without a small one and breaks without a large one', () => {
  const counts = days.flatMap((day) => [1, 2].map((outlet_id) => ({ outlet_id, day, articles: 5, ...none, mentions: 6 })))
  const outlets = [outlet(1), outlet(2), outlet(3)]
  const wide = [...totals, ...days.map((day) => ({ outlet_id: 3, day, articles: 20 }))]
  const without = (...missed: string[]) => drawSubject({ bins, outlets, counts, totals: wide, coverageOf: allBut(...missed) })
  expect(without('1 2026-03-21').sum.map((point) => point.isGap)).toEqual([false, false, false])
  expect(without('2 2026-03-21').sum.map((point) => point.isGap)).toEqual([false, true, false])
  expect(without('1 2026-03-21').kinds.mentions.map((point) => point.count)).toEqual([12, 6, 12])
})

test('the number beside the title counts what the list shows, gaps or not', () => {
  const counts = days.map((day) => ({ outlet_id: 1, day, articles: 2, ...none }))
  const figures = drawSubject({ bins, outlets: [outlet(1)], counts, totals, coverageOf: allBut('1 2026-03-21') })
  expect(figures.articles).toBe(6)
})

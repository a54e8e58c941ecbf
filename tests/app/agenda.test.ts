import { describe, expect, test } from 'vitest'
import { comparePresses, type Press } from '#app/agenda/compare-presses.ts'
import { findBursts } from '#app/agenda/find-bursts.ts'

const label = (id: number) => ({ id, slug: `s${id}`, kind: 'topic' as const, name_en: '', name_ar: '', name_fa: '' })
const pressOf = new Map<number, Press>([
  [1, 'ar'],
  [2, 'fa'],
])
const base = { ar: 400, fa: 200 }

describe('what one press writes of and the other does not', () => {
  test.each([
    [60, 5, 'ar', false, '15 % beside 2.5 %'],
    [5, 40, 'fa', false, '1 % beside 20 %'],
    [40, 20, 'both', false, '10 % of each: twice the articles are no larger share'],
    [4, 1, 'both', true, 'five articles differ by chance'],
    [30, 0, 'ar', false, 'not one in the other'],
  ])('%i Arabic and %i Persian articles: %s (%#)', (ar, fa, lean, isSmall, _why) => {
    expect(comparePresses([label(1)], [{ subject_id: 1, ar, fa }], base)[0]).toMatchObject({
      lean,
      isSmall,
      ar: { count: ar, base: 400 },
      fa: { count: fa, base: 200 },
    })
  })
  test('a press of which nothing was collected is not compared', () => {
    expect(comparePresses([label(1)], [{ subject_id: 1, ar: 60, fa: 0 }], { ar: 400, fa: 0 })[0]?.lean).toBe('both')
  })
})

describe('who was first', () => {
  const start = Date.parse('2026-03-15T00:00:00Z')
  const HOUR = 3_600_000
  const article = (hour: number, outlet_id: number, isDayOnly = false) => ({
    article_id: hour * 10 + outlet_id,
    outlet_id,
    day: '2026-03-16',
    published_at: start + hour * HOUR,
    isDayOnly,
  })
  const event = [article(30, 2), article(31, 2), article(32, 2), article(33, 1), article(34, 1), article(35, 1)]
  const seen = () => true

  test('the press whose first printed minute came earlier, by the hours between', () => {
    expect(findBursts(event, start, pressOf, seen)).toMatchObject([{ leader: 'fa', leadMs: 3 * HOUR, undecided: null }])
  })
  test('nobody, where both printed the same minute, whatever seconds pages add', () => {
    const later = event.map((one) => (one.outlet_id === 1 ? { ...one, published_at: one.published_at - 3 * HOUR + 40_000 } : one))
    const inOrder = later.toSorted((a, b) => a.published_at - b.published_at)
    expect(findBursts(inOrder, start, pressOf, seen)).toMatchObject([{ leader: null, leadMs: 0, undecided: null }])
  })
  test('what goes on from the day before is no event', () => {
    expect(findBursts([article(10, 1), ...event], start, pressOf, seen)).toEqual([])
  })
  test('two articles in one of the presses are no event of both', () => {
    expect(findBursts(event.slice(0, 5), start, pressOf, seen)).toEqual([])
  })
  test('an article around it that prints only its day leaves it undecided', () => {
    const clouded = [article(24, 1, true), ...event]
    expect(findBursts(clouded, start, pressOf, seen)[0]?.undecided).toBe('day-only')
  })
  test('an outage of either press leaves it undecided', () => {
    const isSeen = (press: Press) => press === 'fa'
    expect(findBursts(event, start, pressOf, isSeen)[0]?.undecided).toBe('coverage')
  })
})

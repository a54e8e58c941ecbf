import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBy, countPerMonth } from '#app/routes/search/count-facets.ts'
import { pageOfHits } from '#app/routes/search/order-hits.ts'
import type { SearchHit } from '#db/queries/search.ts'

function makeHit(id: number, publishedAt: number | null, score = 0): SearchHit {
  const day = publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10)
  return { id, outletId: 1 + (id % 3), language: 'ar', day, publishedAt, score }
}

test('the pages of a list hold every hit once, in order, whatever the order and size', () => {
  const hitsOf = fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 0, max: 5 })), { maxLength: 60 })
  fc.assert(
    fc.property(hitsOf, fc.constantFrom('time' as const, 'relevance' as const), fc.integer({ min: 1, max: 7 }), (made, order, size) => {
      const hits = made.map(([at, score], index) => makeHit(index + 1, at === null ? null : at * 1_000, score))
      const seen: SearchHit[] = []
      for (let after: number | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
        const page = pageOfHits(hits, order, after, size)
        expect(page.first).toBe(seen.length + 1)
        seen.push(...page.hits)
        after = page.next
      }
      const key = (hit: SearchHit) => (order === 'relevance' ? hit.score * 1e9 : 0) + (hit.publishedAt ?? 0) * 100 + hit.id
      expect(seen.map(key)).toEqual(hits.map(key).sort((a, b) => b - a))
    }),
  )
})

test('a page whose last article is found no more begins anew', () => {
  const hits = [makeHit(1, 1_000), makeHit(2, 2_000)]
  expect(pageOfHits(hits, 'time', 99, 1)).toMatchObject({ first: 1, next: 2 })
})

test('values are counted over the hits, most first', () => {
  const hits = [1, 2, 4, 5, 7].map((id) => makeHit(id, 0))
  expect(countBy(hits, (hit) => hit.outletId)).toEqual([
    { value: 2, count: 3 },
    { value: 3, count: 2 },
  ])
})

const range = { from: '2026-02-10', to: '2026-03-25' }
const months: [tag: string, expected: { from: string; to: string; count: number }[], why: string][] = [
  [
    'en-GB-u-ca-gregory',
    [
      { from: '2026-03-01', to: '2026-03-25', count: 2 },
      { from: '2026-02-10', to: '2026-02-28', count: 1 },
    ],
    'the range cuts the first and the last month',
  ],
  [
    'fa-IR-u-ca-persian',
    [
      { from: '2026-03-21', to: '2026-03-25', count: 1 },
      { from: '2026-02-20', to: '2026-03-20', count: 2 },
    ],
    'Farvardin begins on 21 March, Esfand on 20 February',
  ],
]

test.each(months)('months are those of the calendar of %s: %j (%s)', (tag, expected) => {
  const hits = ['2026-02-28', '2026-03-20', '2026-03-21'].map((day, index) => makeHit(index, Date.parse(day)))
  expect(countPerMonth(hits, range, tag)).toEqual(expected)
})

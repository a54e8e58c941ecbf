import { expect, test } from 'vitest'
import { rankSubjects } from '#app/figures/rank-subjects.ts'

const label = (id: number) => ({ id, slug: `s-${id}`, kind: 'topic' as const, name_en: '', name_ar: '', name_fa: '' })

test('an outlet that was collected in one period only does not move a subject', () => {
  const ranked = rankSubjects({
    labels: [label(1)],
    now: [
      { subject_id: 1, outlet_id: 1, articles: 20, quotes: 0 },
      { subject_id: 1, outlet_id: 2, articles: 500, quotes: 0 },
    ],
    before: [{ subject_id: 1, outlet_id: 1, articles: 20, quotes: 0 }],
    totalsNow: new Map([
      [1, 100],
      [2, 1_000],
    ]),
    totalsBefore: new Map([[1, 100]]),
  })
  expect(ranked[0]).toMatchObject({ articles: 520, outlets: 2, before: 20, change: { kind: 'factor', factor: 1, isSmall: false } })
})

test('subjects come by articles, and those that were not found stay away', () => {
  const ranked = rankSubjects({
    labels: [label(1), label(2), label(3), label(4)],
    now: [
      { subject_id: 2, outlet_id: 1, articles: 3, quotes: 0 },
      { subject_id: 1, outlet_id: 1, articles: 1, quotes: 0 },
      { subject_id: 1, outlet_id: 2, articles: 5, quotes: 0 },
      { subject_id: 4, outlet_id: 1, articles: 0, quotes: 2 },
    ],
    before: [],
    totalsNow: new Map(),
    totalsBefore: new Map(),
  })
  expect(ranked.map(({ label, articles, quotes }) => [label.id, articles, quotes])).toEqual([
    [1, 6, 0],
    [2, 3, 0],
    [4, 0, 2],
  ])
})

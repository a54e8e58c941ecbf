import { expect, test } from 'vitest'
import { listCountsBefore, periodBefore, sumTotalsBefore } from '#app/figures/period-before.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'

const now = Date.parse('2026-03-22T10:00:00Z')

test('a period that has ended is compared with whole days', () => {
  expect(periodBefore({ from: '2026-03-15', to: '2026-03-21' }, '2026-03-22', now)).toEqual({
    whole: { from: '2026-03-08', to: '2026-03-14' },
    part: null,
  })
})

test('today is compared with the same hours of the day before', () => {
  expect(periodBefore({ from: '2026-03-22', to: '2026-03-22' }, '2026-03-22', now)).toEqual({
    whole: null,
    part: { day: '2026-03-21', until: Date.parse('2026-03-21T10:00:00Z') },
  })
  expect(periodBefore({ from: '2026-03-16', to: '2026-03-22' }, '2026-03-22', now)).toEqual({
    whole: { from: '2026-03-09', to: '2026-03-14' },
    part: { day: '2026-03-15', until: Date.parse('2026-03-15T10:00:00Z') },
  })
})

test('articles of later hours of that day are left out, of subjects and of the base alike', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const subject = await insertSubject(db, 'summit', 'topic')
  const mentions = [{ subjectId: subject, start: 0, end: 4, isHeadline: true }]
  for (const [number, at] of ['2026-03-20T12:00:00Z', '2026-03-21T09:00:00Z', '2026-03-21T11:00:00Z'].entries()) {
    const article = { urlKey: `sahil.example/${number}`, publishedAt: Date.parse(at), day: at.slice(0, 10) }
    await storeArticle(db, storeInput(outlet, article, { mentions }))
  }
  const before = { whole: { from: '2026-03-20', to: '2026-03-20' }, part: { day: '2026-03-21', until: Date.parse('2026-03-21T10:00:00Z') } }
  expect(await sumTotalsBefore(db, [outlet], before)).toEqual(new Map([[outlet, 2]]))
  const counts = await listCountsBefore(db, [subject], [outlet], before)
  expect(counts.map(({ articles, quotes }) => [articles, quotes])).toEqual([
    [1, 0],
    [1, 0],
  ])
})

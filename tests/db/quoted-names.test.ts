import { expect, test } from 'vitest'
import type { Quote } from '#analysis/quotes/quote.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { listQuotedNames } from '#db/queries/quoted-names.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'

const quoteOf = (speakerName: string | null, subjectId: number | null = null): Quote => ({
  kind: 'colon',
  start: 0,
  end: 4,
  cue: 'گفت',
  cueClass: 'said',
  cueStart: null,
  cueEnd: null,
  speakerSurface: speakerName,
  speakerStart: null,
  speakerEnd: null,
  speakerName,
  subjectId,
})

async function storeQuotes(db: Db, outletId: number, number: number, quotes: Quote[]) {
  await storeArticle(db, storeInput(outletId, { url: `https://sahil.example/${number}`, urlKey: `sahil.example/${number}` }, { quotes }))
}

test('names that are quoted in several articles and belong to no subject are offered, with their newest words', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const minister = await insertSubject(db, 'minister')
  for (let number = 1; number <= 3; number++) {
    await storeQuotes(db, outlet, number, [quoteOf('شیرین سیمابی'), quoteOf('رامز تیرمانی', minister), quoteOf(null), quoteOf('الف؛ ب')])
  }
  await storeQuotes(db, outlet, 4, [quoteOf('مهرداد سپیدمرز')])
  const names = await listQuotedNames(db, { outletIds: [outlet], from: '2026-03-01', to: '2026-03-31' }, 10)
  expect(names.map(({ name, quotes, articles, outlets }) => [name, quotes, articles, outlets])).toEqual([['شیرین سیمابی', 3, 3, 1]])
  expect(names[0]?.newest.articleId).toBe(3)
  expect(await listQuotedNames(db, { outletIds: [outlet], from: '2026-04-01', to: '2026-04-30' }, 10)).toEqual([])
})

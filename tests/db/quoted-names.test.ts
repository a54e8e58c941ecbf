import { expect, test } from 'vitest'
import { listQuotedNames } from '#db/queries/quoted-names.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { quoteBy, storeQuotes } from '#tests/helpers/quoted-names.ts'
import { insertOutlet, insertSubject } from '#tests/helpers/sample-article.ts'

test('names that are quoted in several articles and belong to no subject are offered, with their newest words', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const minister = await insertSubject(db, 'minister')
  for (let number = 1; number <= 3; number++) {
    await storeQuotes(db, outlet, number, [quoteBy('شیرین سیمابی'), quoteBy('رامز تیرمانی', minister), quoteBy(null), quoteBy('الف؛ ب')])
  }
  await storeQuotes(db, outlet, 4, [quoteBy('مهرداد سپیدمرز')])
  const names = await listQuotedNames(db, { outletIds: [outlet], from: '2026-03-01', to: '2026-03-31' }, 10)
  expect(names.map(({ name, quotes, articles, outlets }) => [name, quotes, articles, outlets])).toEqual([['شیرین سیمابی', 3, 3, 1]])
  expect(names[0]?.newest.articleId).toBe(3)
  expect(await listQuotedNames(db, { outletIds: [outlet], from: '2026-04-01', to: '2026-04-30' }, 10)).toEqual([])
})

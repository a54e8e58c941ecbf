import { expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { listQuotedNames } from '#db/queries/quoted-names.ts'
import { countQuotesOfName, findSubjectQuotedAs, listArticlesQuoting } from '#db/queries/quoting-articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { quoteBy, storeQuotes } from '#tests/helpers/quoted-names.ts'
import { insertOutlet, insertSubject } from '#tests/helpers/sample-article.ts'

const name = 'شیرین سیمابی'

/** Two quotes of the name in each of five articles of two outlets; a sixth gives it to a subject. */
async function openQuoted(): Promise<{ db: Db; selection: { outletIds: number[]; from: string; to: string }; minister: number }> {
  const { db } = await freshDatabase()
  const outletIds = [await insertOutlet(db, 'sahil', 'fa'), await insertOutlet(db, 'baran', 'fa')]
  const minister = await insertSubject(db, 'minister')
  for (let number = 1; number <= 5; number++) {
    await storeQuotes(db, outletIds[number % 2]!, number, [quoteBy(name), { ...quoteBy(name), start: 5, end: 9 }, quoteBy('رامز تیرمانی')])
  }
  await storeQuotes(db, outletIds[0]!, 6, [quoteBy(name, minister)])
  return { db, selection: { outletIds, from: '2026-03-01', to: '2026-03-31' }, minister }
}

test('a name is counted as it is offered, without the quotes that are a subject’s', async () => {
  const { db, selection } = await openQuoted()
  const offered = (await listQuotedNames(db, selection, 10)).find((one) => one.name === name)
  const counts = await countQuotesOfName(db, name, selection)
  expect(counts).toEqual({ quotes: 10, articles: 5, outlets: 2 })
  expect(offered).toMatchObject(counts)
})

test('the articles that quote a name come in pages, none twice and none left out', async () => {
  const { db, selection } = await openQuoted()
  const first = await listArticlesQuoting(db, name, selection, { before: null, limit: 3 })
  const last = first.at(-1)!
  const rest = await listArticlesQuoting(db, name, selection, { before: { publishedAt: last.published_at ?? 0, id: last.id }, limit: 3 })
  expect([first.length, rest.length]).toEqual([3, 2])
  expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(5)
  expect(first[0]?.quotes).toHaveLength(2)
})

test('a name that somebody follows by now leads to its speaker', async () => {
  const { db, selection } = await openQuoted()
  expect(await findSubjectQuotedAs(db, name, selection)).toEqual({ slug: 'minister' })
  expect(await findSubjectQuotedAs(db, 'رامز تیرمانی', selection)).toBeNull()
})

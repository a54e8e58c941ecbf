import { expect, test } from 'vitest'
import { toFullTextQuery } from '#analysis/query/full-text.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { countEverywhere, countSubjectsOfArticles, findSearchHits, type SearchScope } from '#db/queries/search.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'
import { storeText } from '#tests/helpers/search-texts.ts'

const ZWNJ = '\u200c'
const everything = { outletIds: null, days: { from: '2026-01-01', to: '2026-12-31' }, textLanguage: null, subjectId: null }

function expressionOf(typed: string): string {
  const read = parseQuery(typed)
  if ('problem' in read) throw new Error(`Cannot read ${typed}: ${read.problem}`)
  return toFullTextQuery(read.query)
}

const found: [query: string, body: string, why: string][] = [
  ['كتاب', 'قرأ الطالب الكتاب', 'the article "the" is written onto "book"'],
  ['كتاب', 'جاء وبالكتاب ختم كلامه', '"and with the book" is one word'],
  ['کتاب', 'صدر كتاب جديد', 'typed on a Persian keyboard'],
  [`می${ZWNJ}رود`, 'قطار به بندر میرود', '"goes", printed without its half-space'],
  ['میرود', `قطار به بندر می${ZWNJ}رود`, '"goes", typed without its half-space'],
  [`می${ZWNJ}رود`, 'قطار به بندر می رود', '"goes", printed with a space'],
  ['میرود', 'قطار به بندر می رود', '"goes", typed in one word and printed with a space'],
  ['مكتب*', 'افتتحت المكتبة صباحا', 'the beginning of "library", though the article stands before it'],
  ['كِتَابٌ', 'صدر كتاب جديد', 'vowel marks do not count'],
]

test.each(found)('%s is found in "%s": %s', async (typed, body) => {
  const { db } = await freshDatabase()
  const outletId = await insertOutlet(db)
  await storeText(db, outletId, 1, { body })
  await storeText(db, outletId, 2, { body: 'لا شيء هنا' })
  const hits = await findSearchHits(db, expressionOf(typed), everything, false)
  expect(hits).toHaveLength(1)
})

test('a search keeps to its outlets, days, language and subject', async () => {
  const { db } = await freshDatabase()
  const [sahil, baran] = [await insertOutlet(db), await insertOutlet(db, 'baran', 'fa')]
  const subjectId = await insertSubject(db, 'harbour', 'topic')
  const old = await storeText(db, sahil, 1, { body: 'ميناء', day: '2026-01-05' })
  const undated = await storeText(db, sahil, 2, { body: 'ميناء', day: null })
  const persian = await storeText(db, baran, 3, { body: 'ميناء', language: 'fa' })
  const mention = { subjectId, start: 0, end: 3, isHeadline: true }
  const input = storeInput(
    sahil,
    { url: 'https://sahil.example/4', urlKey: '4' },
    { mentions: [mention], searchText: { title: '', body: 'ميناء' } },
  )
  const { articleId: mentioning } = await storeArticle(db, input)
  const idsIn = async (scope: Partial<SearchScope>) =>
    (await findSearchHits(db, expressionOf('ميناء'), { ...everything, ...scope }, false)).map((hit) => hit.id)
  expect(await idsIn({})).toEqual([old, persian, mentioning])
  expect(await idsIn({ days: 'undated' })).toEqual([undated])
  expect(await idsIn({ outletIds: [baran] })).toEqual([persian])
  expect(await idsIn({ days: { from: '2026-03-01', to: '2026-03-31' } })).toEqual([persian, mentioning])
  expect(await idsIn({ textLanguage: 'ar' })).toEqual([old])
  expect(await idsIn({ subjectId })).toEqual([mentioning])
  expect(await idsIn({ outletIds: [] })).toEqual([])
  expect(await countEverywhere(db, expressionOf('ميناء'))).toBe(4)
  expect(await countSubjectsOfArticles(db, [old, mentioning], 5)).toMatchObject([{ slug: 'harbour', articles: 1 }])
})

test('a word in the headline is more relevant than one in the text', async () => {
  const { db } = await freshDatabase()
  const outletId = await insertOutlet(db)
  const inText = await storeText(db, outletId, 1, { title: 'خبر', body: 'وصلت السفينة إلى ميناء قريب' })
  const inTitle = await storeText(db, outletId, 2, { title: 'ميناء', body: 'وصلت السفينة إلى مكان قريب' })
  for (let number = 3; number < 9; number++) await storeText(db, outletId, number, { body: 'كلام آخر' })
  const hits = await findSearchHits(db, expressionOf('ميناء'), everything, true)
  const scores = new Map(hits.map((hit) => [hit.id, hit.score]))
  expect(scores.get(inTitle)).toBeGreaterThan(scores.get(inText) as number)
})

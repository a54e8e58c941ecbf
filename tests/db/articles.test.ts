import { expect, test } from 'vitest'
import { listVersions } from '#db/queries/article-versions.ts'
import { storeArticle, streamArticles } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'

const quote = {
  kind: 'colon' as const,
  start: 30,
  end: 38,
  cue: 'گفت',
  cueClass: 'said' as const,
  cueStart: 26,
  cueEnd: 29,
  speakerSurface: 'وزیر',
  speakerStart: 20,
  speakerEnd: 24,
  speakerName: null,
}

test('an article is stored once per address of its outlet', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const first = await storeArticle(db, storeInput(outlet))
  const second = await storeArticle(db, storeInput(outlet))
  expect([first.outcome, second.outcome, second.articleId]).toEqual(['stored', 'unchanged', first.articleId])
  expect(await db.selectFrom('daily_total').selectAll().execute()).toEqual([{ outlet_id: outlet, day: '2026-03-21', articles: 1 }])
})

test('counts follow the newest version of an article, also to another day', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const [minister, summit] = [await insertSubject(db, 'minister'), await insertSubject(db, 'summit', 'topic')]
  const mentions = [
    { subjectId: minister, start: 0, end: 4, isHeadline: true },
    { subjectId: minister, start: 22, end: 26, isHeadline: false },
    { subjectId: summit, start: 5, end: 9, isHeadline: true },
  ]
  await storeArticle(db, storeInput(outlet, {}, { mentions, quotes: [{ ...quote, subjectId: minister }] }))
  expect(await checkCounts(db)).toEqual([])

  const changed = storeInput(outlet, { title: 'نشست به فردا افتاد', day: '2026-03-22' }, { mentions: mentions.slice(0, 1) })
  expect((await storeArticle(db, changed)).outcome).toBe('updated')
  expect(await checkCounts(db)).toEqual([])
  const counts = await db
    .selectFrom('daily_count')
    .select(['subject_id', 'day', 'articles', 'mentions', 'colon_quotes'])
    .where('articles', '>', 0)
    .execute()
  expect(counts).toEqual([{ subject_id: minister, day: '2026-03-22', articles: 1, mentions: 1, colon_quotes: 0 }])
  const article = await db.selectFrom('article').select(['id', 'version']).executeTakeFirstOrThrow()
  expect(article.version).toBe(2)
  expect((await listVersions(db, article.id)).map((one) => [one.version, one.title])).toEqual([[1, 'نشست وزیران در ساحل']])
})

test('an undated article is listed and belongs to no day', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const minister = await insertSubject(db, 'minister')
  const undated = { publishedAt: null, publishedPrecision: null, day: null }
  await storeArticle(db, storeInput(outlet, undated, { mentions: [{ subjectId: minister, start: 0, end: 4, isHeadline: true }] }))
  expect(await db.selectFrom('daily_total').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('daily_count').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('article_count').select(['day', 'mentions']).execute()).toEqual([{ day: null, mentions: 1 }])
  expect(await checkCounts(db)).toEqual([])
})

test('a speaker who is quoted but never named counts as quoted, not as mentioned', async () => {
  const { db } = await freshDatabase()
  const minister = await insertSubject(db, 'minister')
  await storeArticle(db, storeInput(await insertOutlet(db), {}, { quotes: [{ ...quote, subjectId: minister }] }))
  const [count] = await db.selectFrom('daily_count').select(['articles', 'mentions', 'colon_quotes']).execute()
  expect(count).toEqual({ articles: 0, mentions: 0, colon_quotes: 1 })
  expect(await checkCounts(db)).toEqual([])
})

test('a count that was tampered with is named by the check', async () => {
  const { db } = await freshDatabase({ countsMayDiffer: true })
  await storeArticle(db, storeInput(await insertOutlet(db)))
  await db.updateTable('daily_total').set({ articles: 7 }).execute()
  expect(await checkCounts(db)).toEqual([
    { table: 'daily_total', kept: '1 2026-03-21 7', recounted: null },
    { table: 'daily_total', kept: null, recounted: '1 2026-03-21 1' },
  ])
})

test('what fails in the middle of storing leaves nothing behind', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const unknownSubject = [{ subjectId: 99, start: 0, end: 4, isHeadline: true }]
  await expect(storeArticle(db, storeInput(outlet, {}, { mentions: unknownSubject }))).rejects.toThrow(/foreign key/iu)
  expect(await db.selectFrom('article').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('article_search').select('rowid').execute()).toEqual([])
})

test('stored articles are streamed with their outlet, in order', async () => {
  const { db } = await freshDatabase()
  const [sahil, kuh] = [await insertOutlet(db), await insertOutlet(db, 'kuh', 'fa')]
  await storeArticle(db, storeInput(sahil))
  await storeArticle(db, storeInput(kuh, { url: 'https://kuh.example/2', urlKey: 'kuh.example/2' }))
  expect((await collectAll(streamArticles(db, null))).map((one) => one.outlet)).toEqual(['sahil', 'kuh'])
  expect((await collectAll(streamArticles(db, 'kuh'))).map((one) => one.url)).toEqual(['https://kuh.example/2'])
})

async function collectAll<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

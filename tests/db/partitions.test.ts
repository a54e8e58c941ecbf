import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { dialectOf } from '#db/dialects/dialect.ts'
import { prepareMonths } from '#db/prepare-months.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archivePage } from '#db/queries/pages.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { monthOf, setMonth } from '#tests/helpers/months.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'

const november = Date.UTC(2026, 10, 20)
const PER_MONTH = 2 ** 40

/** Stores an article with a mention of the subject, a quote and its own day. */
async function store(db: Db, outletId: number, subjectId: number, number: number, day: string): Promise<number> {
  const urlKey = `sahil.example/${number}`
  const mentions = [{ subjectId, start: 0, end: 4, isHeadline: false }]
  return (await storeArticle(db, storeInput(outletId, { urlKey, url: `https://${urlKey}`, day }, { mentions }))).articleId
}

const placesOf = async (db: Db, table: string) =>
  (await sql<{ name: string }>`select distinct tableoid::regclass::text as name from ${sql.ref(table)} order by 1`.execute(db)).rows.map(
    ({ name }) => name,
  )

test.skipIf(!isPostgres)(
  'what is stored stands in the partition of its month, in the order of storing, and its counts in that of its day',
  async () => {
    const { db, pages } = await freshDatabase()
    const [outlet, subject] = [await insertOutlet(db), await insertSubject(db, 'dana')]
    const ids: number[] = []
    for (const [number, at] of [november, Date.UTC(2026, 11, 1), Date.UTC(2027, 0, 1)].entries()) {
      await prepareMonths(db, at)
      await setMonth(db, at)
      ids.push(await store(db, outlet, subject, number, new Date(at).toISOString().slice(0, 10)))
      await archivePage(pages, {
        outletId: outlet,
        url: 'https://sahil.example',
        fetchedAt: at,
        status: 200,
        headers: {},
        body: Buffer.from('x'),
      })
    }
    expect(ids.map((id) => Math.floor(id / PER_MONTH))).toEqual([november, Date.UTC(2026, 11), Date.UTC(2027, 0)].map(monthOf))
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    const months = ['2026_11', '2026_12', '2027_01']
    for (const table of ['article', 'page', 'mention', 'article_count', 'article_search', 'daily_count'])
      expect(await placesOf(db, table)).toEqual(months.map((month) => `${table}_${month}`))
    expect(await checkCounts(db)).toEqual([])
  },
)

test.skipIf(!isPostgres)(
  'days far ahead wait in the last partition until their month is made; years ago stand together in the first',
  async () => {
    const { db } = await freshDatabase()
    const [outlet, subject] = [await insertOutlet(db), await insertSubject(db, 'dana')]
    for (const [number, day] of ['1999-05-01', '2031-07-04', '2031-08-01'].entries()) await store(db, outlet, subject, number, day)
    expect(await placesOf(db, 'daily_count')).toEqual(['daily_count_earlier', 'daily_count_later'])
    await prepareMonths(db, Date.UTC(2031, 3, 5))
    expect(await placesOf(db, 'daily_count')).toEqual(['daily_count_2031_07', 'daily_count_earlier', 'daily_count_later'])
    expect(await checkCounts(db)).toEqual([])
  },
)

test.skipIf(!isPostgres)('processes that start at once make each partition once', async () => {
  const { db, reopen } = await freshDatabase()
  await Promise.all([db, reopen(), reopen()].map((one) => prepareMonths(one, Date.UTC(2028, 4, 5))))
  await prepareMonths(db, Date.UTC(2028, 4, 5))
  const { rows } = await sql<{ months: number }>`select count(*) as months from pg_inherits where inhparent = 'article'::regclass`.execute(
    db,
  )
  // The four of 2028, what came before them, and the month in which the tests run.
  expect(rows).toEqual([{ months: 6 }])
})

test('articles of some days stand between two ids, in whichever month they were stored', async () => {
  const { db } = await freshDatabase()
  const [outlet, subject] = [await insertOutlet(db), await insertSubject(db, 'dana')]
  const idsOf = (from: string, to: string) => dialectOf(db).findIdsOfDays(db, { from, to })
  expect(await idsOf('2026-11-01', '2026-11-30')).toBe(null)
  const ids: number[] = []
  for (const [number, at] of [november, Date.UTC(2026, 11, 1), Date.UTC(2027, 0, 1)].entries()) {
    await prepareMonths(db, at)
    if (isPostgres) await setMonth(db, at)
    // Of November, stored in each of three months; and of another day, between them.
    ids.push(await store(db, outlet, subject, number, '2026-11-07'))
    await store(db, outlet, subject, 10 + number, '2026-08-01')
  }
  const range = await idsOf('2026-11-01', '2026-11-30')
  expect(range?.low).toBeLessThanOrEqual(ids[0] as number)
  expect(range?.high).toBeGreaterThanOrEqual(ids[2] as number)
})

test.skipIf(!isPostgres)('articles with small ids, as they come from SQLite, stand before those of all months', async () => {
  const { db } = await freshDatabase()
  const [outlet, subject] = [await insertOutlet(db), await insertSubject(db, 'dana')]
  await setMonth(db, Date.UTC(2000, 0))
  const id = await store(db, outlet, subject, 1, '2025-02-02')
  expect(id).toBeLessThan(PER_MONTH)
  const days = { from: '2025-02-01', to: '2025-02-03' }
  expect(await dialectOf(db).findIdsOfDays(db, days)).toEqual({ low: 0, high: 240 * PER_MONTH - 1 })
  await setMonth(db, november)
  expect((await dialectOf(db).findIdsOfDays(db, days))?.low).toBe(0)
})

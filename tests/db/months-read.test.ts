import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { lookedUp } from '#db/dialects/words.ts'
import { prepareMonths } from '#db/prepare-months.ts'
import type { ArticleSelection } from '#db/queries/article-selection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { countSubjectsOfArticles } from '#db/queries/search.ts'
import { countSelection, countValue } from '#db/queries/selection-counts.ts'
import { countCompany, countsOfArticle } from '#db/queries/subject-company.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { setMonth } from '#tests/helpers/months.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'

const months = [Date.UTC(2026, 10, 3), Date.UTC(2026, 11, 3), Date.UTC(2027, 0, 3)]

/** An article for each month in which the first subject is named; the second stands beside it in the first two, the third in the last. On PostgreSQL each stands in a partition of its own. */
async function storeByMonth(db: Db) {
  const outlet = await insertOutlet(db)
  const [harbour, minister, ship] = [
    await insertSubject(db, 'harbour'),
    await insertSubject(db, 'minister'),
    await insertSubject(db, 'ship'),
  ]
  const ids: number[] = []
  for (const [at, month] of months.entries()) {
    if (isPostgres) {
      await prepareMonths(db, month)
      await setMonth(db, month)
    }
    ids.push(await store(db, outlet, [harbour, at < 2 ? minister : ship], at, new Date(month).toISOString().slice(0, 10)))
  }
  return { outlet, harbour, ids }
}

async function store(db: Db, outlet: number, subjects: number[], number: number, day: string | null): Promise<number> {
  const urlKey = `sahil.example/${number}`
  const mentions = subjects.flatMap((subjectId) => [0, 6].map((start) => ({ subjectId, start, end: start + 4, isHeadline: false })))
  const dated = { day, publishedAt: day === null ? null : Date.parse(day), publishedPrecision: day === null ? null : ('minute' as const) }
  return (await storeArticle(db, storeInput(outlet, { urlKey, url: `https://${urlKey}`, ...dated }, { mentions }))).articleId
}

test('who appears with a subject is counted in its articles of all months, and in no others', async () => {
  const { db } = await freshDatabase()
  const { harbour, ids } = await storeByMonth(db)
  const counts = async (of: number[]) => (await countCompany(db, harbour, of, 5)).map(({ slug, articles }) => [slug, articles])
  expect(await counts(ids)).toEqual([
    ['minister', 2],
    ['ship', 1],
  ])
  expect(await counts(ids.slice(1))).toEqual([
    ['minister', 1],
    ['ship', 1],
  ])
  expect(await counts([])).toEqual([])
  expect(await countSubjectsOfArticles(db, ids, 5)).toMatchObject([
    { slug: 'harbour', articles: 3 },
    { slug: 'minister', articles: 2 },
    { slug: 'ship', articles: 1 },
  ])
})

test.skipIf(!isPostgres)('an article is looked up in its own month alone', async () => {
  const { db } = await freshDatabase()
  const { ids } = await storeByMonth(db)
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain (analyze) select count(*) from ${lookedUp(ids.slice(0, 1), countsOfArticle, 'c')}`.execute(db)
  const lines = rows.map((row) => row['QUERY PLAN'])
  const monthsIn = (some: string[]) => new Set(some.flatMap((line) => line.match(/(?<= on article_count_)(\d{4}_\d\d|earlier)/) ?? []))
  expect(monthsIn(lines).size).toBeGreaterThan(3)
  expect([...monthsIn(lines.filter((line) => !line.includes('never executed')))]).toEqual(['2026_11'])
})

test.each(['articles', 'mentions', 'stories'] as const)('undated %s are counted as the list of them counts', async (measure) => {
  const { db } = await freshDatabase()
  const { outlet, harbour } = await storeByMonth(db)
  for (const number of [7, 8]) await store(db, outlet, [harbour], number, null)
  const selection: ArticleSelection = {
    ...{ outletIds: [outlet], days: 'undated', terms: [{ kind: 'subject', subjectId: harbour }], join: 'any', measure, inHeadline: false },
    ...{ cueClass: null, textLanguage: null, sectionKinds: [], withoutStory: null, knownBy: null, publishedBy: null },
    ...{ creditedSources: null, collectedOnly: null },
  }
  expect(await countValue(db, selection)).toBe(measure === 'mentions' ? 4 : 2)
  expect((await countSelection(db, selection)).value).toBe(await countValue(db, selection))
  expect(await countValue(db, { ...selection, outletIds: [] })).toBe(0)
})

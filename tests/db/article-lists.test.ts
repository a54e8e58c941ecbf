import { expect, test } from 'vitest'
import { listArticles, listUndatedArticles } from '#db/queries/article-lists.ts'
import { listDailyCounts } from '#db/queries/daily-counts.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { listSubjectArticles } from '#db/queries/sentences.ts'
import { findSubjectLabel } from '#db/queries/subject-labels.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

async function openNewsroom() {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 9, perDay: 3 })
  const outlets = await db.selectFrom('outlet').select('id').orderBy('id').execute()
  const to = new Date(newsroomNow).toISOString().slice(0, 10)
  return { db, selection: { outletIds: outlets.map(({ id }) => id), from: '2026-03-16', to } }
}

const sum = (rows: { articles: number }[]) => rows.reduce((total, row) => total + row.articles, 0)
const everything = { before: null, limit: 10_000 }

test('the list of articles and the daily totals are of one number', async () => {
  const { db, selection } = await openNewsroom()
  const listed = await listArticles(db, selection, { subjectId: null, ...everything })
  expect(listed.length).toBe(sum(await listDailyTotals(db, selection)))
  expect(listed.length).toBeGreaterThan(50)
})

test('the list of a subject’s articles and its chart are of one number, for each outlet too', async () => {
  const { db, selection } = await openNewsroom()
  const { id } = (await findSubjectLabel(db, 'samir-halabi'))!
  for (const outletIds of [selection.outletIds, selection.outletIds.slice(0, 1), []]) {
    const listed = await listArticles(db, { ...selection, outletIds }, { subjectId: id, ...everything })
    expect(listed.length).toBe(sum(await listDailyCounts(db, id, { ...selection, outletIds })))
  }
})

test('pages of a list follow each other without a gap or a repeat', async () => {
  const { db, selection } = await openNewsroom()
  const whole = await listArticles(db, selection, { subjectId: null, ...everything })
  const paged: number[] = []
  let before: { publishedAt: number; id: number } | null = null
  for (;;) {
    const page = await listArticles(db, selection, { subjectId: null, before, limit: 7 })
    paged.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    if (!last) break
    before = { publishedAt: last.published_at!, id: last.id }
  }
  expect(paged).toEqual(whole.map(({ id }) => id))
})

test('an undated article is listed apart, and on no day', async () => {
  const { db, selection } = await openNewsroom()
  const undated = await listUndatedArticles(db, selection.outletIds, null, 10)
  expect(undated.map(({ day, published_at }) => [day, published_at])).toEqual([[null, null]])
  const dated = await listArticles(db, selection, { subjectId: null, ...everything })
  expect(dated.map(({ id }) => id)).not.toContain(undated[0]!.id)
})

test('articles of a kind of quote hold such a quote of the subject', async () => {
  const { db, selection } = await openNewsroom()
  const { id } = (await findSubjectLabel(db, 'samir-halabi'))!
  const articles = await listSubjectArticles(db, id, selection, { found: 'colon', ...everything })
  expect(articles.length).toBeGreaterThan(0)
  for (const { quotes } of articles) expect(quotes.some((quote) => quote.kind === 'colon' && quote.subject_id === id)).toBe(true)
})

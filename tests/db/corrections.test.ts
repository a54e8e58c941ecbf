import { expect, test } from 'vitest'
import { analyseArticle } from '#analysis/analyse.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { correct, undoCorrection } from '#db/queries/correct.ts'
import { streamGold } from '#db/queries/correction-gold.ts'
import { listTexts, writeRereadings } from '#db/queries/recounts.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { listSubjects, saveSubject } from '#db/queries/subjects.ts'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet, storeInput } from '../helpers/sample-article.ts'
import { person } from '../helpers/subjects.ts'

const nobody = { userId: null, name: 'test' }
const title = 'باران در ساحل'
const body = 'رضا کاظمی گفت: «راه ساحل فردا باز می‌شود.»\nکاظمی سپس به اسکله رفت.'

async function openStored() {
  const { db } = await freshDatabase()
  const outletId = await insertOutlet(db, 'sahil', 'fa')
  for (const [slug, name] of [
    ['kazemi', 'رضا کاظمی'],
    ['sohrabi', 'مینا سهرابی'],
  ] as const)
    await saveSubject(db, { ...person(0, name).definition, slug }, 'user', 0)
  const [wrong, right] = (await listSubjects(db)).map(({ id }) => id) as [number, number]
  const { articleId } = await store(db, outletId, body)
  return { db, outletId, articleId, wrong, right }
}

async function store(db: Db, outletId: number, text: string) {
  const matcher = compileSubjects(await listSubjects(db))
  return storeArticle(
    db,
    storeInput(outletId, { title, body: text }, analyseArticle({ title, lead: null, body: text }, '2026-03-21', matcher)),
  )
}

/** Reads the article again as a recount does. */
async function recount(db: Db, articleId: number) {
  const matcher = compileSubjects(await listSubjects(db))
  const requestId = await insertRequest(db, 'recount', {}, 0)
  const texts = await listTexts(db, [articleId])
  const rereadings = texts.map((text) => ({ text, analysis: analyseArticle(text, text.day, matcher) }))
  await writeRereadings(db, requestId, rereadings, () => ({}))
}

async function countsOf(db: Db, subjectId: number) {
  const row = await db
    .selectFrom('daily_count')
    .select(['articles', 'mentions', 'direct_quotes'])
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  return [row?.articles ?? 0, row?.mentions ?? 0, row?.direct_quotes ?? 0]
}

async function placeOf(db: Db, target: 'mention' | 'quote', subjectId: number, nth = 0) {
  const rows = await db
    .selectFrom(target)
    .select(['article_id', 'start', 'end'])
    .where('subject_id', '=', subjectId)
    .orderBy('start')
    .execute()
  const { article_id: articleId, start, end } = rows[nth]!
  return { articleId, target, start, end, subjectId }
}

test('a quote given to another speaker is counted for him at once, and an undo brings it back', async () => {
  const { db, wrong, right } = await openStored()
  expect(await countsOf(db, wrong)).toEqual([1, 2, 1])
  expect(
    await correct(db, [await placeOf(db, 'quote', wrong)], { verdict: 'subject', subject_id: right, name: 'مینا سهرابی' }, nobody, 1),
  ).toBe(true)
  expect([await countsOf(db, wrong), await countsOf(db, right)]).toEqual([
    [1, 2, 0],
    [0, 0, 1],
  ])
  expect(await checkCounts(db)).toEqual([])
  const { id } = await db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
  await undoCorrection(db, id, nobody, 3)
  expect([await countsOf(db, wrong), await countsOf(db, right)]).toEqual([
    [1, 2, 1],
    [0, 0, 0],
  ])
  expect((await db.selectFrom('quote').select('speaker_surface').executeTakeFirstOrThrow()).speaker_surface).not.toBeNull()
  expect(await checkCounts(db)).toEqual([])
})

test('corrections outlive a recount and an edited text', async () => {
  const { db, outletId, articleId, wrong, right } = await openStored()
  const places = [await placeOf(db, 'mention', wrong, 0), await placeOf(db, 'mention', wrong, 1)]
  await correct(db, places, { verdict: 'subject', subject_id: right, name: null }, nobody, 1)
  await correct(db, [await placeOf(db, 'quote', wrong)], { verdict: 'nobody', subject_id: null, name: null }, nobody, 2)
  await recount(db, articleId)
  expect([await countsOf(db, wrong), await countsOf(db, right)]).toEqual([
    [0, 0, 0],
    [1, 2, 0],
  ])
  await store(db, outletId, `باران بارید.\n${body} همه آرام بودند.`)
  expect([await countsOf(db, wrong), await countsOf(db, right)]).toEqual([
    [0, 0, 0],
    [1, 2, 0],
  ])
  expect(await checkCounts(db)).toEqual([])
})

test('a second thought replaces the first, and its undo brings back what the rules found', async () => {
  const { db, wrong, right } = await openStored()
  const place = await placeOf(db, 'quote', wrong)
  await correct(db, [place], { verdict: 'nobody', subject_id: null, name: null }, nobody, 1)
  await correct(db, [place], { verdict: 'subject', subject_id: right, name: 'مینا سهرابی' }, nobody, 2)
  const rows = await db.selectFrom('correction').select(['id', 'verdict', 'wrong_subject_id']).execute()
  expect(rows).toMatchObject([{ verdict: 'subject', wrong_subject_id: wrong }])
  await undoCorrection(db, rows[0]!.id, nobody, 3)
  expect(await countsOf(db, wrong)).toEqual([1, 2, 1])
})

test('nothing is corrected where the finding does not stand any more', async () => {
  const { db, articleId, wrong } = await openStored()
  const place = { articleId, target: 'quote' as const, start: 3, end: 9, subjectId: wrong }
  expect(await correct(db, [place], { verdict: 'nobody', subject_id: null, name: null }, nobody, 1)).toBe(false)
  expect(await db.selectFrom('correction').selectAll().execute()).toEqual([])
})

test('corrections are given out as gold with the places where their words stand now', async () => {
  const { db, outletId, wrong } = await openStored()
  await correct(db, [await placeOf(db, 'quote', wrong)], { verdict: 'name', subject_id: null, name: 'لیلا رستگار' }, nobody, 1)
  await correct(db, [await placeOf(db, 'mention', wrong, 1)], { verdict: 'nobody', subject_id: null, name: null }, nobody, 2)
  await store(db, outletId, `باران بارید.\n${body}`)
  const articles = []
  for await (const one of streamGold(db)) articles.push(one)
  const [article] = articles
  expect(articles).toHaveLength(1)
  expect(article?.places.map(({ start, end, verdict, name }) => [article.text.slice(start, end), verdict, name])).toEqual([
    ['راه ساحل فردا باز می‌شود.', 'name', 'لیلا رستگار'],
    ['کاظمی', 'nobody', null],
  ])
})

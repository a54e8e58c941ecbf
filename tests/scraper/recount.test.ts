import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { analyseArticle } from '#analysis/analyse.ts'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { listRunningRecounts, listUncountedSubjects, writeRereadings } from '#db/queries/recounts.ts'
import { finishRequest, insertRequest, type Request } from '#db/queries/requests.ts'
import { listSubjects, saveSubject } from '#db/queries/subjects.ts'
import { openLeases } from '#dispatch/leases.ts'
import { findDueRecounts } from '#scraper/recount/due-recounts.ts'
import { recountWork } from '#scraper/recount/recount-work.ts'
import { runRecount } from '#scraper/recount/run-recount.ts'
import { isPostgres } from '../helpers/database.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { insertOutlet, storeInput } from '../helpers/sample-article.ts'

const never = new AbortController().signal
const nothing = { titles: [], ambiguous: [], exclusions: [], near: [], query: null }

function speaker(slug: string, fa: string, spellings: string[] = []): SubjectDefinition {
  const words = spellings.map((spelling) => ({ words: spelling, language: 'fa' as const }))
  return { slug, kind: 'speaker', names: { en: slug, ar: fa, fa }, ...nothing, spellings: words, speakerKind: 'person' }
}

const nasrin = speaker('nasrin-kaviani', 'نسرین کاویانی')
const body = (number: number) => `نسرین کاویانی در نشست شماره ${number} گفت: «راه بندر تا پایان سال باز می‌شود.»\nساکنان ساحل چشم به راه‌اند.`

/** A newsroom with articles of which every third names the minister, stored before she was anybody's subject. */
async function openArchive(count = 30) {
  const newsroom = await openNewsroom()
  const outlet = await insertOutlet(newsroom.db, 'sahil', 'fa')
  for (let number = 0; number < count; number++)
    await store(newsroom.db, outlet, number, number % 3 === 0 ? body(number) : 'باران در ساحل بارید و راه‌ها بسته شد.')
  return { ...newsroom, outlet }
}

async function store(db: Db, outletId: number, number: number, text: string) {
  const matcher = compileSubjects(await listSubjects(db))
  const article = { urlKey: `sahil.example/${number}`, url: `https://sahil.example/${number}`, title: `نشست ${number}`, body: text }
  return storeArticle(
    db,
    storeInput(outletId, article, analyseArticle({ title: article.title, lead: null, body: text }, '2026-03-21', matcher)),
  )
}

async function ask(db: Db): Promise<Request> {
  const [due] = await findDueRecounts(db, new Set())
  if (!due) throw new Error('Cannot find a recount that is due')
  const id = await insertRequest(db, 'recount', due, 0)
  return db.selectFrom('request').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

async function counted(db: Db, slug: string) {
  const rows = await db
    .selectFrom('daily_count')
    .innerJoin('subject', 'subject.id', 'subject_id')
    .select(['articles', 'mentions', 'direct_quotes'])
    .where('slug', '=', slug)
    .execute()
  return rows[0] ?? { articles: 0, mentions: 0, direct_quotes: 0 }
}

test('a new subject is found and counted in what was stored before', async () => {
  const { db } = await openArchive()
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  expect(await runRecount(db, request, never, 0)).toMatchObject({ done: 10, total: 10 })
  expect(await counted(db, 'nasrin-kaviani')).toEqual({ articles: 10, mentions: 10, direct_quotes: 10 })
  expect(await checkCounts(db)).toEqual([])
  expect(await listUncountedSubjects(db)).toEqual([])
})

test.skipIf(isPostgres)(
  'a recount carries what it wrote into the file in small steps, and others in large ones again after it',
  async () => {
    const { db } = await openArchive()
    const pagesPerStep = async () =>
      (await sql<{ wal_autocheckpoint: number }>`pragma wal_autocheckpoint`.execute(db)).rows[0]?.wal_autocheckpoint
    await saveSubject(db, nasrin, 'user', 0)
    const request = await ask(db)
    const usual = (await pagesPerStep()) ?? 0
    const running = runRecount(db, request, never, 50)
    await nextTurn()
    expect(await pagesPerStep()).toBeLessThan(usual / 4)
    await running
    expect(await pagesPerStep()).toBe(usual)
    await expect(runRecount(db, { ...request, payload: '{}' }, never)).rejects.toThrow()
    expect(await pagesPerStep()).toBe(usual)
  },
)

test('a changed subject loses what it no longer names', async () => {
  const { db } = await openArchive()
  await saveSubject(db, nasrin, 'user', 0)
  await runRecount(db, await ask(db), never, 0)
  await saveSubject(db, { ...nasrin, names: { en: 'x', ar: 'هند الراوي', fa: 'هند راوی' } }, 'user', 0)
  await runRecount(db, await ask(db), never, 0)
  expect(await counted(db, 'nasrin-kaviani')).toEqual({ articles: 0, mentions: 0, direct_quotes: 0 })
  expect(await checkCounts(db)).toEqual([])
})

test('counts equal a recount at every moment, also in the middle of one', async () => {
  const { db } = await openArchive()
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  const matcher = compileSubjects(await listSubjects(db))
  const texts = await db.selectFrom('article').selectAll().orderBy('id').execute()
  for (const text of texts) {
    const analysis = analyseArticle(text, text.day, matcher)
    await writeRereadings(db, request.id, [{ text, analysis }], (done) => ({ done, total: texts.length, lastId: text.id }))
    expect(await checkCounts(db)).toEqual([])
  }
})

test('while a recount is open, it can be said of which subjects and how far it has come', async () => {
  const { db } = await openArchive(3)
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  const [subject] = await listSubjects(db)
  expect(await listRunningRecounts(db)).toEqual([{ subjectIds: [subject?.id], done: 0, total: 0 }])
  await runRecount(db, request, never, 0)
  expect(await listRunningRecounts(db)).toEqual([{ subjectIds: [subject?.id], done: 1, total: 1 }])
  await finishRequest(db, request.id, 'done', null, 0)
  expect(await listRunningRecounts(db)).toEqual([])
})

test('a recount that is stopped goes on where it was', async () => {
  const { db } = await openArchive(120)
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 1)
  const stopped = await runRecount(db, request, stop.signal, 0)
  expect(stopped.done).toBeLessThan(40)
  expect((await listUncountedSubjects(db)).length).toBe(1)
  const again = await db.selectFrom('request').selectAll().where('id', '=', request.id).executeTakeFirstOrThrow()
  expect(await runRecount(db, again, never, 0)).toMatchObject({ done: 40, total: 40 })
  expect((await counted(db, 'nasrin-kaviani')).articles).toBe(40)
  expect(await checkCounts(db)).toEqual([])
})

test('articles that older rules have read are read again, words and stories with them', async () => {
  const { db } = await openArchive(3)
  await saveSubject(db, nasrin, 'user', 0)
  await db
    .updateTable('article')
    .set({ analysed_with: ANALYSIS_VERSION - 1, language: null })
    .execute()
  expect(await runRecount(db, await ask(db), never, 0)).toMatchObject({ done: 3, total: 3 })
  expect(await counted(db, 'nasrin-kaviani')).toMatchObject({ articles: 1 })
  const rows = await db.selectFrom('article').select(['analysed_with', 'language']).execute()
  expect(new Set(rows.map((row) => `${row.analysed_with} ${row.language}`))).toEqual(new Set([`${ANALYSIS_VERSION} fa`]))
  expect(await checkCounts(db)).toEqual([])
})

test('an article that got a new text meanwhile is left as it was stored', async () => {
  const { db, outlet } = await openArchive(1)
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  const text = await db.selectFrom('article').selectAll().executeTakeFirstOrThrow()
  const analysis = analyseArticle(text, text.day, compileSubjects(await listSubjects(db)))
  await store(db, outlet, 0, 'متن تازه که نام هیچ کس در آن نیست.')
  await writeRereadings(db, request.id, [{ text, analysis }], () => null)
  expect((await counted(db, 'nasrin-kaviani')).articles).toBe(0)
  expect(await checkCounts(db)).toEqual([])
})

test('the worker recounts by itself what has changed, and says when it cannot', async () => {
  const newsroom = await openArchive(6)
  const { db } = newsroom
  const leases = await openLeases(db)
  onTestFinished(() => leases.close())
  const work = recountWork(newsroom, leases)
  const look = async () => {
    for (const key of await work.waiting()) await work.perform(key, never)
  }
  await look()
  expect(await db.selectFrom('request').selectAll().execute()).toEqual([])

  await saveSubject(db, nasrin, 'user', 0)
  await look()
  expect(await db.selectFrom('request').select(['kind', 'state', 'progress']).execute()).toEqual([
    { kind: 'recount', state: 'done', progress: JSON.stringify({ done: 2, total: 2, lastId: 4 }) },
  ])

  await saveSubject(db, speaker('broken', 'نام شکسته'), 'user', 0)
  await db.updateTable('subject').set({ definition: '{"names":{}}' }).where('slug', '=', 'broken').execute()
  await look()
  await look()
  expect((await db.selectFrom('request').select('state').orderBy('id').execute()).map(({ state }) => state)).toEqual(['done', 'failed'])
})

test('a subject that is switched off and on again is counted anew', async () => {
  const { db } = await openArchive(3)
  await saveSubject(db, nasrin, 'user', 0)
  const request = await ask(db)
  await finishRequest(db, request.id, 'done', await runRecount(db, request, never, 0), 0)
  await db.updateTable('subject').set({ enabled: 0 }).execute()
  expect(await findDueRecounts(db, new Set())).toEqual([])
  await db.updateTable('subject').set({ enabled: 1 }).execute()
  expect(await findDueRecounts(db, new Set())).toMatchObject([{ scope: 'subjects' }])
})

test('a quote that stands as before keeps its id, and other subjects their counts', async () => {
  const { db } = await openArchive(3)
  await saveSubject(db, nasrin, 'user', 0)
  await runRecount(db, await ask(db), never, 0)
  const before = await db.selectFrom('quote').selectAll().execute()
  await saveSubject(db, speaker('sahel', 'ساکنان ساحل'), 'user', 0)
  await runRecount(db, await ask(db), never, 0)
  expect(before).toHaveLength(1)
  expect(await db.selectFrom('quote').selectAll().execute()).toEqual(before)
  expect(await counted(db, 'nasrin-kaviani')).toEqual({ articles: 1, mentions: 1, direct_quotes: 1 })
  expect(await counted(db, 'sahel')).toEqual({ articles: 1, mentions: 1, direct_quotes: 0 })
  expect(await checkCounts(db)).toEqual([])
})

import { expect, test } from 'vitest'
import { fingerprint } from '#analysis/fingerprint.ts'
import type { Db } from '#db/connection.ts'
import { type ReadArticle, storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

const NOON = Date.parse('2026-03-21T12:00:00Z')
const HOUR = 3_600_000

const opening =
  'گشایش راه تازه میان دو بندر جنوبی پس از سه سال کار روز شنبه با حضور مهندسان و ساکنان روستاهای کنار آن برگزار شد و نخستین کامیون‌ها از آن گذشتند.'
const middle =
  'این راه چهل کیلومتر از مسیر پیشین کوتاه‌تر است و از میان کوهستانی می‌گذرد که در زمستان‌ها بارها بسته می‌شد و رانندگان ناچار شبی را در گردنه می‌ماندند.'
const ending =
  'به گفته سازندگان هزینه آن از محل عوارض بندر پرداخت شده است و دو تونل کوچک آن تا پایان تابستان روشنایی و تهویه تازه خواهد گرفت و دوربین نصب می‌شود.'
const report = [opening, middle, ending].join('\n')
const otherReport =
  'سه سال پس از آغاز کار، جاده‌ای که ساحل‌نشینان چشم به راهش بودند زیر بار رفت. خبرنگار ما که با نخستین مسافران همراه شد از شادی راننده‌ای نوشته است که پدرش نیز در همین گردنه رانندگی می‌کرد و می‌گفت دیگر کسی در برف نمی‌ماند. پلیس راه از بامداد گشت‌های خود را در دو سوی مسیر چیده بود و مغازه‌داران آش گرم می‌دادند.'

/** Stores a text of an outlet and returns the article's id. */
async function store(
  db: Db,
  outletId: number,
  body: string,
  at: number,
  article: Partial<ReadArticle> = {},
  language = 'fa',
): Promise<number> {
  const urlKey = article.urlKey ?? `sahil.example/${outletId}/${at}`
  const input = storeInput(
    outletId,
    { urlKey, url: `https://${urlKey}`, body, publishedAt: at, ...article },
    { language, fingerprint: fingerprint({ lead: null, body }) },
  )
  return (await storeArticle(db, { ...input, now: at + 60_000 })).articleId
}

async function newsroom(count: number): Promise<{ db: Db; outlets: number[] }> {
  const { db } = await freshDatabase()
  const outlets = await Promise.all(Array.from({ length: count }, (_, index) => insertOutlet(db, `outlet-${index}`, 'fa')))
  return { db, outlets }
}

async function storiesOf(db: Db): Promise<{ first: number; members: number[] }[]> {
  const stories = await db.selectFrom('story').selectAll().orderBy('id').execute()
  const members = await db.selectFrom('article').select(['id', 'story_id']).where('story_id', 'is not', null).orderBy('id').execute()
  return stories.map(({ id, first_article_id }) => ({
    first: first_article_id,
    members: members.filter(({ story_id }) => story_id === id).map((member) => member.id),
  }))
}

test('copies across outlets meet in one story as they arrive', async () => {
  const {
    db,
    outlets: [a = 0, b = 0, c = 0],
  } = await newsroom(3)
  const first = await store(db, a, report, NOON)
  expect(await storiesOf(db)).toEqual([])
  const second = await store(db, b, `به نقل از ساحل، ${report.replaceAll('ی', 'ي')}`, NOON + HOUR)
  const third = await store(db, c, `${opening}\n${middle}\nمنبع: ساحل`, NOON + 2 * HOUR)
  expect(await storiesOf(db)).toEqual([{ first, members: [first, second, third] }])
})

test('an earlier copy that arrives late becomes the first publisher, and shares are told from its text', async () => {
  const {
    db,
    outlets: [a = 0, b = 0, c = 0],
  } = await newsroom(3)
  const late = await store(db, a, report, NOON + 3 * HOUR)
  await store(db, b, report, NOON + 2 * HOUR)
  const earliest = await store(db, c, `${opening}\n${middle}`, NOON)
  expect((await storiesOf(db))[0]?.first).toBe(earliest)
  const shares = await db.selectFrom('article').select(['id', 'story_share']).execute()
  expect(shares.find(({ id }) => id === earliest)?.story_share).toBe(1)
  expect(shares.find(({ id }) => id === late)?.story_share).toBeGreaterThan(0.5)
  expect(shares.find(({ id }) => id === late)?.story_share).toBeLessThan(0.8)
})

test('where only a day is printed, who was seen first was first', async () => {
  const {
    db,
    outlets: [a = 0, b = 0],
  } = await newsroom(2)
  const midnight = Date.parse('2026-03-21T00:00:00Z')
  const minute = await store(db, a, report, midnight + 9 * HOUR)
  const dayOnly = storeInput(
    b,
    { urlKey: 'b/1', body: report, publishedAt: midnight, publishedPrecision: 'day' },
    { fingerprint: fingerprint({ lead: null, body: report }) },
  )
  await storeArticle(db, { ...dayOnly, now: midnight + 10 * HOUR })
  expect((await storiesOf(db))[0]?.first).toBe(minute)
})

test('two reports of one event stay apart', async () => {
  const {
    db,
    outlets: [a = 0, b = 0],
  } = await newsroom(2)
  await store(db, a, report, NOON)
  await store(db, b, otherReport, NOON + HOUR)
  expect(await storiesOf(db)).toEqual([])
})

test('a text that comes back after more than some days, or in another language, is no copy', async () => {
  const {
    db,
    outlets: [a = 0, b = 0, c = 0],
  } = await newsroom(3)
  await store(db, a, report, NOON)
  await store(db, b, report, NOON + 6 * 24 * HOUR)
  await store(db, c, report, NOON + HOUR, {}, 'ar')
  expect(await storiesOf(db)).toEqual([])
})

test('titles alone and very short texts do not meet', async () => {
  const {
    db,
    outlets: [a = 0, b = 0],
  } = await newsroom(2)
  await store(db, a, 'تصاویر این دیدار را ببینید', NOON)
  await store(db, b, 'تصاویر این دیدار را ببینید', NOON)
  await store(db, a, '', NOON + HOUR)
  await store(db, b, '', NOON + HOUR)
  expect(await storiesOf(db)).toEqual([])
})

test('an article whose text changes leaves its story, and a story of one is none', async () => {
  const {
    db,
    outlets: [a = 0, b = 0, c = 0],
  } = await newsroom(3)
  const [first, second] = [await store(db, a, report, NOON, { urlKey: 'a/1' }), await store(db, b, report, NOON + HOUR)]
  const third = await store(db, c, report, NOON + 2 * HOUR, { urlKey: 'c/1' })
  await store(db, a, otherReport, NOON, { urlKey: 'a/1' })
  expect(await storiesOf(db)).toEqual([{ first: second, members: [second, third] }])
  await store(db, c, otherReport, NOON + 2 * HOUR, { urlKey: 'c/1' })
  expect(await storiesOf(db)).toEqual([{ first, members: [first, third] }])
  const lone = await db.selectFrom('article').select(['story_id', 'story_share']).where('id', '=', second).executeTakeFirstOrThrow()
  expect(lone).toEqual({ story_id: null, story_share: null })
})

test('the same text again changes nothing', async () => {
  const {
    db,
    outlets: [a = 0, b = 0],
  } = await newsroom(2)
  await store(db, a, report, NOON)
  await store(db, b, report, NOON + HOUR)
  const before = await storiesOf(db)
  await store(db, b, report, NOON + HOUR)
  expect(await storiesOf(db)).toEqual(before)
})

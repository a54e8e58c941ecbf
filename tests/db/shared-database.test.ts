import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fingerprint } from '#analysis/fingerprint.ts'
import { openCommitGroup } from '#db/commit-group.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { insertWanted } from '#db/queries/frontier.ts'
import { saveOutlet } from '#db/queries/outlets.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject, storeInput } from '#tests/helpers/sample-article.ts'
import { strike } from '#tests/helpers/seed-story.ts'

// What SQLite's one writer at a time gives of itself must be so with many connections as well. Two of one process would keep each other waiting in SQLite: there it is one.

async function openTwo(): Promise<[Db, Db]> {
  const { db, reopen } = await freshDatabase()
  return [db, isPostgres ? reopen() : db]
}

test('an article that two workers store at once is stored once, and counted once', async () => {
  const [one, other] = await openTwo()
  const [outlet, subject] = [await insertOutlet(one), await insertSubject(one, 'dana')]
  const mentions = [{ subjectId: subject, start: 0, end: 4, isHeadline: false }]
  for (let number = 0; number < 15; number++) {
    const input = storeInput(outlet, { urlKey: `sahil.example/${number}`, url: `https://sahil.example/${number}` }, { mentions })
    const outcomes = await Promise.all([one, other].map((db) => storeArticle(db, input)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['stored', 'unchanged'])
    expect(new Set(outcomes.map(({ articleId }) => articleId)).size).toBe(1)
  }
  expect(await checkCounts(one)).toEqual([])
})

test('copies of one text that arrive at once in several outlets make one story', async () => {
  const [one, other] = await openTwo()
  const body = strike.first
  const print = { fingerprint: fingerprint({ lead: null, body }), language: 'ar' }
  const store = async (db: Db, slug: string) => {
    const outlet = await insertOutlet(db, slug)
    return storeArticle(db, storeInput(outlet, { urlKey: slug, url: `https://${slug}.example/`, body }, print))
  }
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) => store(index % 2 ? one : other, slug)))
  const rows = await one.selectFrom('article').select('story_id').execute()
  expect(new Set(rows.map((row) => row.story_id)).size).toBe(1)
  expect(rows[0]?.story_id).not.toBeNull()
  expect(await one.selectFrom('story').select('id').execute()).toHaveLength(1)
})

test('definitions that two people save at once are numbered one after the other', async () => {
  const [one, other] = await openTwo()
  const saved = { slug: 'mina', name: 'Mina', language: 'ar', country: null, time_zone: 'UTC', verified: 0 } as const
  const save = (db: Db, version: number) => saveOutlet(db, { ...saved, definition: JSON.stringify({ version }) }, 'user', version)
  await Promise.all(Array.from({ length: 10 }, (_, version) => save(version % 2 ? one : other, version)))
  const versions = await one.selectFrom('outlet_definition').select('version').orderBy('version').execute()
  expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1))
})

test('an address that a source names twice is wanted once, with what both say of it', async () => {
  const [db] = await openTwo()
  const outlet = await insertOutlet(db)
  const named = {
    url: 'https://sahil.example/1',
    url_key: 'sahil.example/1',
    source_url: 'https://sahil.example/feed',
    source_kind: 'feed' as const,
  }
  const nothing = { title: null, summary: null, section: null, author: null, printed_date: null }
  const found = [
    { ...named, ...nothing, title: 'نشست وزیران' },
    { ...named, ...nothing, title: 'دیگر', section: 'جهان' },
  ]
  expect(await insertWanted(db, outlet, found, null, 1)).toBe(1)
  expect(await db.selectFrom('frontier').select(['title', 'section']).execute()).toEqual([{ title: 'نشست وزیران', section: 'جهان' }])
})

test.skipIf(!isPostgres)('of two transactions that wait for each other one is done again, alone or in a group', async () => {
  const [one, other] = await openTwo()
  for (const key of ['a', 'b']) await one.insertInto('setting').values({ key, value: '0' }).execute()
  const bump = async (db: Db, key: string) => {
    const { value } = await db.selectFrom('setting').select('value').where('key', '=', key).forUpdate().executeTakeFirstOrThrow()
    await db
      .updateTable('setting')
      .set({ value: String(Number(value) + 1) })
      .where('key', '=', key)
      .execute()
  }
  const both = (first: string, second: string) => async (trx: Db) => {
    await bump(trx, first)
    await sleep(100)
    await bump(trx, second)
  }
  const group = openCommitGroup(other)
  await Promise.all([one.transaction().execute(both('a', 'b')), group(both('b', 'a')), group((trx) => bump(trx, 'a'))])
  const rows = await one.selectFrom('setting').select(['key', 'value']).where('key', 'in', ['a', 'b']).orderBy('key').execute()
  expect(rows).toEqual([
    { key: 'a', value: '3' },
    { key: 'b', value: '2' },
  ])
})

test.skipIf(!isPostgres)('a connection that is cut within a transaction ends that transaction and nothing else', async () => {
  const [db, other] = await openTwo()
  const cut = db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await insertOutlet(trx, 'half')
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other)
    // Nothing is asked while the line breaks: only the client itself hears of it.
    await sleep(200)
    await insertOutlet(trx, 'never')
  })
  await expect(cut).rejects.toThrow()
  await insertOutlet(db, 'whole')
  expect((await db.selectFrom('outlet').select('slug').execute()).map(({ slug }) => slug)).toEqual(['whole'])
})

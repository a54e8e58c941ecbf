import { expect, test } from 'vitest'
import { type Discovered, findKnownKeys, insertWanted, listWanted, recordFailedTry } from '#db/queries/frontier.ts'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet } from '../helpers/sample-article.ts'

function found(n: number, more: Partial<Discovered> = {}): Discovered {
  const url = `https://sahil.example/news/${n}`
  const nothing = { title: null, summary: null, section: null, author: null, printed_date: null }
  return { url, url_key: `sahil.example/news/${n}`, source_url: 'https://sahil.example/list', source_kind: 'listing', ...nothing, ...more }
}

test('an address is wanted once, however often it is found, and gains what a later source knows', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  expect(await insertWanted(db, outlet, [found(1), found(2)], null, 10)).toBe(2)
  const dated = found(2, { printed_date: '2026-03-01', title: 'خبر', source_kind: 'feed' })
  expect(await insertWanted(db, outlet, [dated, found(3)], null, 20)).toBe(1)
  const wanted = await listWanted(db, outlet, 100, 10)
  expect(wanted.map(({ url_key, printed_date, discovered_at }) => [url_key.at(-1), printed_date, discovered_at])).toEqual([
    ['3', null, 20],
    ['1', null, 10],
    ['2', '2026-03-01', 10],
  ])
})

test('the latest discovery is fetched first, in the order in which its source listed it', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await insertWanted(db, outlet, [found(5), found(4)], null, 10)
  await insertWanted(db, outlet, [found(9), found(8)], null, 20)
  expect((await listWanted(db, outlet, 100, 3)).map(({ url_key }) => url_key.at(-1))).toEqual(['9', '8', '5'])
})

test('a failed try rests until its next one, and is not wanted when it is given up', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await insertWanted(db, outlet, [found(1), found(2)], null, 10)
  const [first, second] = await listWanted(db, outlet, 10, 2)
  await recordFailedTry(db, first!.id, { state: 'wanted', failure: 'timeout', attempts: 1, next_try_at: 500, page_id: null })
  await recordFailedTry(db, second!.id, { state: 'failed', failure: 'gone', attempts: 1, next_try_at: 10, page_id: null })
  expect(await listWanted(db, outlet, 499, 5)).toEqual([])
  expect(await listWanted(db, outlet, 500, 5)).toMatchObject([{ failure: 'timeout', attempts: 1 }])
})

test('the memory of a source is kept together with its addresses', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const state = {
    outlet_id: outlet,
    url: 'https://sahil.example/list',
    etag: '"1"',
    last_modified: null,
    fetched_at: 10,
    status: 200,
    item_count: 1,
  }
  const broken = { ...found(1), source_kind: 'rumour' as 'feed' }
  await expect(insertWanted(db, outlet, [broken], state, 10)).rejects.toThrow()
  expect(await db.selectFrom('feed_state').selectAll().execute()).toEqual([])
  await insertWanted(db, outlet, [found(1)], state, 10)
  expect(await db.selectFrom('feed_state').selectAll().execute()).toEqual([state])
})

test('known is what was discovered up to an instant', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await insertWanted(db, outlet, [found(1)], null, 10)
  await insertWanted(db, outlet, [found(2)], null, 20)
  const keys = [1, 2, 3].map((n) => found(n).url_key)
  expect([...(await findKnownKeys(db, outlet, keys))]).toHaveLength(2)
  expect([...(await findKnownKeys(db, outlet, keys, 15))]).toEqual(['sahil.example/news/1'])
})

test('thousands of addresses go in at once', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const many = Array.from({ length: 5_000 }, (_, n) => found(n))
  expect(await insertWanted(db, outlet, many, null, 10)).toBe(5_000)
  expect(await insertWanted(db, outlet, many, null, 20)).toBe(0)
})

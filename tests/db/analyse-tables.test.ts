import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { analyseTables } from '#db/analyse-tables.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

const DAY_MS = 86_400_000

/** How often each table that stands in partitions was analysed as a whole, and how many rows the planner takes it to hold. */
async function listSeen(db: Db): Promise<Map<string, { times: number; rows: number }>> {
  const { rows } = await sql<{ name: string; times: number; rows: number }>`
    select parent.relname as name, analyze_count as times, reltuples as rows from pg_class as parent join pg_stat_user_tables on relid = parent.oid
    where relkind = 'p' and pg_table_is_visible(parent.oid)`.execute(db)
  return new Map(rows.map(({ name, ...seen }) => [name, seen]))
}

async function store(db: Db, outletId: number, numbers: number[]): Promise<void> {
  for (const number of numbers)
    await storeArticle(db, storeInput(outletId, { urlKey: `sahil.example/${number}`, url: `https://sahil.example/${number}` }))
}

test.skipIf(!isPostgres)('tables in partitions are analysed as a whole once a day, and sooner where they have doubled', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await store(db, outlet, [1, 2])
  const now = Date.now()
  await analyseTables(db, now)
  const seen = await listSeen(db)
  expect(seen.size).toBe(7)
  expect([...seen.values()].map(({ times }) => times)).toEqual(Array(7).fill(1))
  expect(seen.get('article')?.rows).toBe(2)
  await store(db, outlet, [3, 4, 5])
  await analyseTables(db, now)
  expect((await listSeen(db)).get('article')?.times).toBe(1)
  // What autovacuum does, which the tests' server has not.
  for (const { name } of await listArticleParts(db)) await sql`analyze ${sql.table(name)}`.execute(db)
  await analyseTables(db, now)
  expect((await listSeen(db)).get('article')).toEqual({ times: 2, rows: 5 })
  expect((await listSeen(db)).get('daily_count')?.times).toBe(1)
  await analyseTables(db, now + DAY_MS + 60_000)
  expect([...(await listSeen(db)).values()].map(({ times }) => times).toSorted()).toEqual([2, 2, 2, 2, 2, 2, 3])
})

test('workers that look over the tables at once do it one after the other', async () => {
  const { db, reopen } = await freshDatabase()
  await Promise.all([db, reopen(), reopen()].map((one) => analyseTables(one, Date.now())))
  if (isPostgres) expect([...(await listSeen(db)).values()].map(({ times }) => times)).toEqual(Array(7).fill(1))
})

async function listArticleParts(db: Db): Promise<{ name: string }[]> {
  return (
    await sql<{ name: string }>`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'article'::regclass`.execute(db)
  ).rows
}

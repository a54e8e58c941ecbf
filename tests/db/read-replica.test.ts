import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openPostgres } from '#db/connection.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { insertOutlet } from '#tests/helpers/sample-article.ts'

// A second database stands for the replica: one that never hears of anything, so that each answer tells where it came from.
test.skipIf(!isPostgres)('questions are asked of the replica, and whatever writes of the database itself', async () => {
  const [primary, replica] = [await freshDatabase(), await freshDatabase()]
  await insertOutlet(replica.db, 'old')
  const { db } = openPostgres(primary.file, { connections: 2, replicaUrl: replica.file, replicaConnections: 2 })
  const slugs = async (asked: typeof db) => (await asked.selectFrom('outlet').select('slug').execute()).map(({ slug }) => slug)

  await insertOutlet(db, 'new')
  expect(await slugs(db)).toEqual(['old'])
  expect((await sql<{ slug: string }>`with known as (select slug from outlet) select * from known`.execute(db)).rows).toEqual([
    { slug: 'old' },
  ])
  expect(await slugs(primary.db)).toEqual(['new'])
  expect(await db.transaction().execute((trx) => slugs(trx))).toEqual(['new'])
  await expect(
    db.transaction().execute(async (trx) => {
      await insertOutlet(trx, 'half')
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await slugs(primary.db)).toEqual(['new'])
  expect((await db.updateTable('outlet').set({ name: 'x' }).executeTakeFirst()).numUpdatedRows).toBe(1n)
  await db.destroy()
})

test.skipIf(!isPostgres)('a statement that takes longer than it may is broken off, and the connection goes on', async () => {
  const { file } = await freshDatabase()
  const { db } = openPostgres(file, { connections: 1, timeoutMs: 100 })
  await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toThrow('statement timeout')
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await db.destroy()
})

test.skipIf(!isPostgres)('more questions than connections wait for their turn', async () => {
  const { file } = await freshDatabase()
  const { db } = openPostgres(file, { connections: 2 })
  const pids = await Promise.all(Array.from({ length: 12 }, () => sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)))
  expect(new Set(pids.map(({ rows }) => rows[0]?.pid)).size).toBeLessThanOrEqual(2)
  await db.destroy()
})

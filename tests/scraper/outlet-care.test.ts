import pino from 'pino'
import { expect, test } from 'vitest'
import { checkCounts } from '#db/queries/check-counts.ts'
import { beginDeletion, countLosses } from '#db/queries/outlet-deletion.ts'
import { listOutlets, saveOutlet } from '#db/queries/outlets.ts'
import { startWorker } from '#scraper/worker.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { testClient } from '#tests/helpers/test-client.ts'

test('a deleted outlet goes with all it brought, counts stay exact, and the catalogue does not bring it back', async () => {
  const { db, pages } = await freshDatabase()
  await seedNewsroom(db, { days: 6, perDay: 4 })
  const [gone, ...others] = await listOutlets(db)
  const losses = await countLosses(db, gone!.id)
  expect(losses.articles).toBeGreaterThan(0)
  expect(losses.quotes).toBeGreaterThan(0)
  const left = (await db.selectFrom('article').select('id').where('outlet_id', '!=', gone!.id).execute()).length
  await db.transaction().execute((trx) => beginDeletion(trx, gone!, newsroomNow))
  expect((await listOutlets(db)).map(({ slug }) => slug)).toEqual(others.map(({ slug }) => slug))
  await db.updateTable('outlet').set({ enabled: 0 }).execute()
  const now = () => newsroomNow
  const worker = await startWorker({ db, pages, client: testClient({ now }), now, log: pino({ level: 'silent' }), readers: 0 })
  await expect.poll(() => db.selectFrom('outlet').select('id').where('id', '=', gone!.id).execute(), { timeout: 20_000 }).toEqual([])
  await worker.stop()
  expect(await checkCounts(db)).toEqual([])
  expect((await db.selectFrom('article').select('id').execute()).length).toBe(left)
  for (const table of ['mention', 'quote', 'article_count', 'article_search'] as const) {
    const id = table === 'article_search' ? ('rowid' as const) : ('article_id' as const)
    const orphans = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(id as 'article_id', 'not in', db.selectFrom('article').select('id'))
      .executeTakeFirstOrThrow()
    expect([table, orphans.count]).toEqual([table, 0])
  }
  const stories = await db.selectFrom('story').select('first_article_id').execute()
  const known = new Set((await db.selectFrom('article').select('id').execute()).map(({ id }) => id))
  expect(stories.every(({ first_article_id }) => known.has(first_article_id))).toBe(true)
  const { slug, name, language, country, time_zone, definition } = gone!
  const again = { slug, name, language, country, time_zone, verified: 0, definition } as const
  expect(await saveOutlet(db, again, 'catalogue', newsroomNow)).toMatchObject({ outcome: 'kept' })
  expect(await saveOutlet(db, again, 'user', newsroomNow)).toMatchObject({ outcome: 'added' })
}, 60_000)

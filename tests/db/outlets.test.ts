import { expect, test } from 'vitest'
import { takeLease } from '#db/queries/leases.ts'
import { listDueOutlets, saveOutlet, setNextRun, setOutletEnabled } from '#db/queries/outlets.ts'
import { freshDatabase } from '../helpers/database.ts'

function outlet(slug: string, note = '') {
  const row = { slug, name: slug, language: 'ar', country: null, time_zone: 'Asia/Riyadh', verified: 0 } as const
  return { ...row, definition: JSON.stringify({ slug, note }) }
}

test('a definition that changes keeps its history; the same one again changes nothing', async () => {
  const { db } = await freshDatabase()
  expect(await saveOutlet(db, outlet('marsa'), 'user', 1)).toMatchObject({ outcome: 'added' })
  expect(await saveOutlet(db, outlet('marsa'), 'user', 2)).toMatchObject({ outcome: 'kept' })
  expect(await saveOutlet(db, outlet('marsa', 'new layout'), 'user', 3)).toMatchObject({ outcome: 'changed' })
  const history = await db.selectFrom('outlet_definition').select(['version', 'saved_at']).orderBy('version').execute()
  expect(history).toEqual([
    { version: 1, saved_at: 1 },
    { version: 2, saved_at: 3 },
  ])
})

test('a newer catalogue does not overwrite what a user has saved', async () => {
  const { db } = await freshDatabase()
  await saveOutlet(db, outlet('marsa', 'mine'), 'user', 1)
  expect(await saveOutlet(db, outlet('marsa', 'shipped'), 'catalogue', 2)).toMatchObject({ outcome: 'kept' })
})

test('due are the enabled outlets whose time has come, the one that never ran first', async () => {
  const { db } = await freshDatabase()
  for (const slug of ['late', 'later', 'off', 'fresh']) await saveOutlet(db, outlet(slug), 'user', 0)
  const ids = new Map((await db.selectFrom('outlet').select(['slug', 'id']).execute()).map((row) => [row.slug, row.id]))
  await setNextRun(db, ids.get('late')!, 50)
  await setNextRun(db, ids.get('later')!, 150)
  await setOutletEnabled(db, ids.get('off')!, false, 0)
  const slugs = new Map([...ids].map(([slug, id]) => [id, slug]))
  const due = async (now: number, most = 10) => (await listDueOutlets(db, now, most)).map((id) => slugs.get(id))
  expect(await due(100)).toEqual(['fresh', 'late'])
  await setOutletEnabled(db, ids.get('off')!, true, 120)
  expect(await due(160)).toEqual(['fresh', 'late', 'off', 'later'])
  expect(await due(160, 2)).toEqual(['fresh', 'late'])
  // Somebody has one of them in hand, and somebody had another one who is dead.
  await takeLease(db, `outlet:${ids.get('late')}`, 'a', 60_000)
  await takeLease(db, `outlet:${ids.get('off')}`, 'b', 0)
  expect(await due(160)).toEqual(['fresh', 'off', 'later'])
})

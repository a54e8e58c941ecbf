import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { migrateDatabase, migrations } from '#db/migrate.ts'
import { holdProcessLock } from '#db/process-lock.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

test('a second migration finds nothing to do', async () => {
  const { db, file } = await freshDatabase()
  expect(await migrateDatabase(db, file)).toEqual([])
})

test('a lock is held by one and given back', async () => {
  const { folder } = await freshDatabase()
  const lockFile = `${folder}/some.lock`
  const release = holdProcessLock(lockFile)
  expect(release).not.toBeNull()
  expect(holdProcessLock(lockFile)).toBeNull()
  release?.()
  holdProcessLock(lockFile)?.()
})

test('two connections write in turn, also where both read before they write', async () => {
  const { db, file } = await freshDatabase()
  const other = openDatabase(file)
  const bump = (one: typeof db) =>
    one.transaction().execute(async (trx) => {
      const row = await trx.selectFrom('setting').select('value').where('key', '=', 'n').executeTakeFirst()
      const value = String(Number(row?.value ?? 0) + 1)
      await trx.replaceInto('setting').values({ key: 'n', value }).execute()
    })
  for (let i = 0; i < 20; i++) await (i % 2 ? bump(db) : bump(other))
  expect((await db.selectFrom('setting').select('value').executeTakeFirstOrThrow()).value).toBe('20')
})

test('readers and firings of alerts are kept when each reader gets a way out of their own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-migrate-'))
  const file = join(folder, 'rasad.db')
  const db = openDatabase(file)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  await migrator.migrateTo('043-search-merges')
  const readers = [{ address: 'Leila@press.example', language: 'fa', calendar: 'jalali' }]
  await sql`insert into alert values (1, 'A', ${JSON.stringify({ kind: 'rise', subject: 'lavrov', factor: 2, least: 5 })},
    ${JSON.stringify({ readers, webhook: 'https://hook.example/' })}, null, null, 'UTC', 0, 'running', 0, null, 5, 5, null)`.execute(db)
  await sql`insert into alert_firing values (1, 1, 'day 2026-03-21', '2026-03-21', 0, '{}', 0)`.execute(db)
  await migrateDatabase(db, file)
  expect(await db.selectFrom('alert').select('ways').execute()).toEqual([{ ways: '{"webhook":"https://hook.example/"}' }])
  expect(await db.selectFrom('alert_firing').select('key').execute()).toEqual([{ key: 'rise lavrov 2026-03-21' }])
  expect(await db.selectFrom('alert_recipient').selectAll().execute()).toMatchObject([
    {
      alert_id: 1,
      address: 'Leila@press.example',
      address_key: 'leila@press.example',
      calendar: 'jalali',
      created_at: 5,
      unsubscribed_at: null,
    },
  ])
})

test.each(Object.keys(migrations))('a database that stands at %s reaches the newest schema', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-migrate-'))
  const file = join(folder, 'rasad.db')
  const db = openDatabase(file)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  expect((await migrator.migrateTo(name)).error).toBeUndefined()
  const later = Object.keys(migrations).filter((one) => one > name)
  expect(await migrateDatabase(db, file)).toEqual(later)
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test.each(Object.keys(migrations))('a database that stands at %s reaches the newest schema', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-migrate-'))
  const file = join(folder, 'rasad.db')
  const db = openDatabase(file)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  expect((await migrator.migrateTo(name)).error).toBeUndefined()
  const later = Object.keys(migrations).filter((one) => one > name)
  expect(await migrateDatabase(db, file)).toEqual(later)
})

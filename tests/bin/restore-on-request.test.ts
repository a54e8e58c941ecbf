import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readConfig } from '#bin/config.ts'
import { openData } from '#bin/open-data.ts'
import { restoreOnRequest } from '#bin/restore-on-request.ts'
import { listBackups } from '#db/backups/list-backups.ts'
import { makeBackup } from '#db/backups/make-backup.ts'
import { readRestoreNote } from '#db/backups/note-restore.ts'
import { migrations } from '#db/migrate.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet } from '#tests/helpers/sample-article.ts'

/** A data folder as a newsroom leaves it, with a backup from before its second outlet; what happens while it is put back is noted in order. */
async function openNewsroom() {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const { db, pages, folder } = await freshDatabase()
  const config = readConfig({ RASAD_DATA: folder })
  await insertOutlet(db, 'sahil')
  const order = { ...config, folder: config.backupFolder, version: '0.1.0', reason: 'asked', now: Date.UTC(2026, 2, 22) } as const
  const name = await makeBackup(order)
  await insertOutlet(db, 'baran')
  await db.destroy()
  await pages.destroy()
  const happened: string[] = []
  const hands = { stop: async () => void happened.push('stopped'), start: () => void happened.push('started') }
  const slugs = async () => {
    const data = await openData(config)
    const rows = await data.db.selectFrom('outlet').select('slug').execute()
    await data.close()
    return rows.map(({ slug }) => slug).sort()
  }
  return { config, name, happened, hands, slugs }
}

test('a backup is put back with both processes stopped, which run again afterwards', async () => {
  const { config, name, happened, hands, slugs } = await openNewsroom()
  await restoreOnRequest(config, name, hands)
  expect(happened).toEqual(['stopped', 'started'])
  expect(await slugs()).toEqual(['sahil'])
  expect(readRestoreNote(config.backupFolder)).toMatchObject({ name, problem: null })
})

test('a backup that is damaged stops nothing, and why is noted for the page', async () => {
  const { config, name, happened, hands, slugs } = await openNewsroom()
  writeFileSync(join(config.backupFolder, name, 'rasad.db'), 'x')
  const complaints = vi.mocked(console.error).mockImplementation(() => undefined)
  await restoreOnRequest(config, name, hands)
  complaints.mockClear()
  expect(happened).toEqual([])
  expect(await slugs()).toEqual(['baran', 'sahil'])
  expect(readRestoreNote(config.backupFolder)?.problem).toContain('rasad.db has 1 bytes')
})

test('a name that climbs out of the folder is refused', async () => {
  const { config, happened, hands } = await openNewsroom()
  const complaints = vi.mocked(console.error).mockImplementation(() => undefined)
  await restoreOnRequest(config, '../rasad-20260322T000000Z', hands)
  complaints.mockClear()
  expect(happened).toEqual([])
  expect(readRestoreNote(config.backupFolder)?.problem).toContain('no name of a backup')
})

test('before a database is brought to a newer schema a copy of it is kept; a new one needs none', async () => {
  const { config, slugs } = await openNewsroom()
  const before = listBackups(config.backupFolder).length
  const last = Object.keys(migrations).at(-1)!
  await slugs()
  expect(listBackups(config.backupFolder)).toHaveLength(before)
  migrations['998-later'] = { up: async () => undefined }
  expect(await slugs()).toEqual(['baran', 'sahil'])
  delete migrations['998-later']
  const [copy] = listBackups(config.backupFolder).filter(({ name }) => name.endsWith('before-migration'))
  expect(copy?.manifest).toMatchObject({ reason: 'before-migration', pageSchema: null })
  expect(copy?.manifest?.schema).toContain(last)

  const { folder } = await freshDatabase()
  await mkdir(join(folder, 'new'))
  const fresh = readConfig({ RASAD_DATA: join(folder, 'new') })
  await (await openData(fresh)).close()
  expect(listBackups(fresh.backupFolder)).toEqual([])
})

import { createWriteStream, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { isBackupName, listBackups, thinOut } from '#db/backups/list-backups.ts'
import { makeBackup } from '#db/backups/make-backup.ts'
import { faultOf, readManifest } from '#db/backups/manifest.ts'
import { packBackup } from '#db/backups/pack-backup.ts'
import { restoreBackup } from '#db/backups/restore-backup.ts'
import { openDatabase, openPageDatabase } from '#db/connection.ts'
import { pageMigrations } from '#db/migrate.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

const now = Date.UTC(2026, 2, 22, 7, 30)

/** A database with one article, its backup, and then a second article. */
async function backUp({ withPages = true } = {}) {
  const { db, pages, file, pagesFile, folder } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await storeArticle(db, storeInput(outlet))
  const order = { databaseFile: file, folder: join(folder, 'backups'), version: '0.1.0', reason: 'asked', now } as const
  const name = await makeBackup({ ...order, pagesFile: withPages ? pagesFile : null })
  await storeArticle(db, storeInput(outlet, { url: 'https://sahil.example/2', urlKey: 'sahil.example/2' }))
  await db.destroy()
  await pages.destroy()
  const restore = (backup: string) => restoreBackup({ backup, databaseFile: file, pagesFile })
  const urls = async () => (await openDatabase(file).selectFrom('article').select('url').execute()).map(({ url }) => url)
  return { file, pagesFile, folder: order.folder, name, backup: join(order.folder, name), restore, urls, order }
}

async function faultWhen(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => faultOf(error) ?? `${error}`,
  )
}

test('a backup taken while the database is open holds what was stored, says what it is, and can be put back', async () => {
  const { name, backup, folder, file, restore, urls } = await backUp()
  expect(name).toBe('rasad-20260322T073000Z')
  expect(readdirSync(backup).sort()).toEqual(['manifest.json', 'pages.db', 'rasad.db'])
  expect(listBackups(folder)).toMatchObject([
    { name, fault: null, manifest: { version: '0.1.0', reason: 'asked', pageSchema: Object.keys(pageMigrations) } },
  ])
  await restore(backup)
  expect(await urls()).toEqual(['https://sahil.example/news/1'])
  expect(await openDatabase(`${file}.before-restore`).selectFrom('article').select('id').execute()).toHaveLength(2)
})

test('the archive that is downloaded can be put back as it is', async () => {
  const { backup, folder, restore, urls } = await backUp()
  const archive = join(folder, 'mine.tar')
  await pipeline(packBackup(backup, readManifest(backup)), createWriteStream(archive))
  await restore(archive)
  expect(await urls()).toEqual(['https://sahil.example/news/1'])
})

test('a backup without the archive of pages leaves the one that stands there', async () => {
  const { backup, restore, pagesFile } = await backUp({ withPages: false })
  await restore(backup)
  expect(await openPageDatabase(pagesFile).selectFrom('page').select('id').execute()).toEqual([])
})

const spoilt: [string, (backup: string) => void, string][] = [
  ['a folder without a manifest', (backup) => rmSync(join(backup, 'manifest.json')), 'no-manifest'],
  ['a manifest that is no JSON', (backup) => writeFileSync(join(backup, 'manifest.json'), 'سلام'), 'not-ours'],
  ['a manifest of something else', (backup) => writeFileSync(join(backup, 'manifest.json'), '{"format":"zip"}'), 'not-ours'],
  [
    'a manifest whose files climb out of it',
    (backup) => change(backup, (text) => text.replace('"rasad.db"', '"../../rasad.db"')),
    'not-ours',
  ],
  ['a missing file', (backup) => rmSync(join(backup, 'rasad.db')), 'incomplete'],
  [
    'a file cut short',
    (backup) => writeFileSync(join(backup, 'rasad.db'), readFileSync(join(backup, 'rasad.db')).subarray(0, -1)),
    'damaged',
  ],
  ['one changed byte', flipByte, 'damaged'],
  ['the schema of a newer Rasad', (backup) => change(backup, (text) => text.replace('"001-first-tables"', '"999-future"')), 'newer'],
]

function change(backup: string, edit: (text: string) => string): void {
  const file = join(backup, 'manifest.json')
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

function flipByte(backup: string): void {
  const bytes = readFileSync(join(backup, 'rasad.db'))
  bytes[bytes.length - 100]! ^= 1
  writeFileSync(join(backup, 'rasad.db'), bytes)
}

test.each(spoilt)('%s is refused and changes nothing', async (_, spoil, fault) => {
  const { backup, restore, urls } = await backUp()
  spoil(backup)
  expect(await faultWhen(restore(backup))).toBe(fault)
  expect(await urls()).toHaveLength(2)
})

test.each([
  ['../evil', 'file'],
  ['rasad.db', 'symlink'],
  ['notes.txt', 'file'],
] as const)('an archive that holds %s as a %s is refused, and nothing of it is written', async (name, type) => {
  const { folder, restore, urls } = await backUp()
  const archive = pack()
  archive.entry({ name, type, linkname: '/etc/passwd' }, type === 'file' ? 'x' : '')
  archive.finalize()
  await pipeline(archive, createWriteStream(join(folder, 'evil.tar')))
  expect(await faultWhen(restore(join(folder, 'evil.tar')))).toBe('not-ours')
  expect(await urls()).toHaveLength(2)
})

test('a file that is no archive is refused', async () => {
  const { folder, restore, urls } = await backUp()
  await writeFile(join(folder, 'letter.tar'), 'سلام')
  expect(await faultWhen(restore(join(folder, 'letter.tar')))).toMatch(/not-ours|no-manifest/)
  expect(await urls()).toHaveLength(2)
})

test('of the copies before migrations the last are kept, and what people asked for always', async () => {
  const { folder, order, name } = await backUp({ withPages: false })
  const names: string[] = []
  for (let day = 1; day <= 5; day++)
    names.push(await makeBackup({ ...order, pagesFile: null, reason: 'before-migration', now: now + day * 86_400_000 }))
  await mkdir(join(folder, 'rasad-20260401T000000Z.partial'))
  thinOut(folder, 2)
  expect(listBackups(folder).map((one) => one.name)).toEqual([names[4], names[3], name])
})

test.each([
  ['rasad-20260322T073000Z', true],
  ['rasad-20260322T073000Z-before-migration', true],
  ['../rasad-20260322T073000Z', false],
  ['rasad-20260322T073000Z/..', false],
  ['', false],
])('the name %j of a backup is one: %s', (name, expected) => {
  expect(isBackupName(name)).toBe(expected)
})

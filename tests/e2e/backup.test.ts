import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#bin/config.ts'
import { serveBackups } from '#bin/serve-backups.ts'
import { checkBackup } from '#db/backups/check-backup.ts'
import { listBackups } from '#db/backups/list-backups.ts'
import { unpackBackup } from '#db/backups/pack-backup.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { startTestServer } from '#tests/helpers/server.ts'

test('an administrator makes a backup in the page, downloads it, has it put back and deletes it', async () => {
  const { db, folder } = await freshDatabase()
  const config = readConfig({ RASAD_DATA: folder })
  const log = pino({ level: 'silent' })
  const dispatch = await openEmbeddedDispatch(db, log)
  serveBackups({ db, config, now: Date.now, log }, dispatch)
  onTestFinished(dispatch.stop)
  const restored: string[] = []
  const { backupFolder } = config
  const server = await startTestServer(db, Date.now, { folder: backupFolder, askToRestore: (name) => restored.push(name) })
  onTestFinished(server.stop)
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext({ locale: 'en' })).newPage()
  await page.goto(server.welcomeUrl)

  await page.goto(`${server.url}/settings/backup`)
  await page.getByText('No backup yet').waitFor()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByRole('link', { name: 'Download' }).waitFor({ timeout: 60_000 })
  const [made] = listBackups(backupFolder)
  expect(made).toMatchObject({ fault: null, manifest: { reason: 'asked' } })

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe(`${made!.name}.tar`)
  const archive = join(mkdtempSync(join(tmpdir(), 'rasad-download-')), 'backup.tar')
  await saved.saveAs(archive)
  const unpacked = mkdtempSync(join(tmpdir(), 'rasad-unpacked-'))
  await unpackBackup(archive, unpacked)
  expect((await checkBackup(unpacked)).files.map(({ name }) => name)).toEqual(['rasad.db', 'pages.db'])

  await page.getByText('Restore …').click()
  await page.getByRole('button', { name: 'Stop and restore' }).click()
  await page.getByText('is being proven whole').waitFor()
  expect(restored).toEqual([made!.name])

  await page.getByText('Delete …').click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await page.getByText('No backup yet').waitFor()
  expect(listBackups(backupFolder)).toEqual([])

  const climbing = await page.request.get(`${server.url}/settings/backup/..%2f..%2frasad.db`)
  expect(climbing.status()).toBe(404)
}, 180_000)

import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { makeBackup } from '#db/backups/make-backup.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'
import { rasadVersion } from '../rasad-version.ts'
import { requireFiles } from '../require-files.ts'

export const backupCommand = new Command('backup')
  .description('copy the databases, also while Rasad runs, into a folder of their own with a manifest')
  .argument('[folder]', 'where backups lie; without it in the data folder, where the page for backups shows them')
  .option('--without-pages', 'leave the archive of pages out')
  .action(async (folder: string | undefined, options: { withoutPages?: boolean }) => {
    const config = readConfig()
    requireFiles(config, 'make a backup')
    await (await openData(config)).close()
    const { databaseFile } = config
    const pagesFile = options.withoutPages ? null : config.pagesFile
    const into = folder === undefined ? config.backupFolder : resolve(folder)
    const order = { databaseFile, pagesFile, folder: into, version: rasadVersion(), reason: 'asked', now: Date.now() } as const
    console.log(`${join(into, await makeBackup(order))}: whole`)
  })

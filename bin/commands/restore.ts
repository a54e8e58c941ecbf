import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { checkBackup } from '#db/backups/check-backup.ts'
import { restoreBackup } from '#db/backups/restore-backup.ts'
import { readConfig } from '../config.ts'
import { stopRunning } from '../data-folder-claim.ts'
import { openData } from '../open-data.ts'
import { requireFiles } from '../require-files.ts'

export const restoreCommand = new Command('restore')
  .description('put a backup in the place of the databases; a running Rasad is stopped first, what stood there is kept beside it')
  .argument('<backup>', 'a folder that `backup` has made, or the archive of one that the page for backups gives to download')
  .action(async (written: string) => {
    const config = readConfig()
    requireFiles(config, 'restore a backup')
    const backup = resolve(written)
    if (!existsSync(backup)) throw new Error(`Cannot restore ${backup}: there is no such file or folder`)
    mkdirSync(config.dataFolder, { recursive: true })
    // Before anything is stopped: what is no backup stops nothing.
    if (!backup.endsWith('.tar')) await checkBackup(backup)
    if (await stopRunning(config.dataFolder)) console.log('Stopped the running Rasad.')
    const { createdAt } = await restoreBackup({ ...config, backup })
    await (await openData(config)).close()
    const kept = `${config.databaseFile}.before-restore`
    console.log(
      `Restored ${backup} of ${new Date(createdAt).toISOString()}. What stood there before is kept as ${kept}. Start again with: npm start`,
    )
  })

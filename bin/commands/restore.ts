import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { restoreDatabase } from '#db/backup.ts'
import { readConfig } from '../config.ts'
import { stopRunning } from '../data-folder-claim.ts'
import { openData } from '../open-data.ts'
import { pagesBeside } from '../pages-beside.ts'

export const restoreCommand = new Command('restore')
  .description('put a backup in the place of the database; a running Rasad is stopped first, what stood there is kept beside it')
  .argument('<file>', 'a file that `backup` has written')
  .action(async (file: string) => {
    const config = readConfig()
    const backup = resolve(file)
    if (!existsSync(backup)) throw new Error(`Cannot restore ${backup}: there is no such file`)
    mkdirSync(config.dataFolder, { recursive: true })
    if (await stopRunning(config.dataFolder)) console.log('Stopped the running Rasad.')
    await restoreDatabase(backup, config.databaseFile, 'article')
    if (existsSync(pagesBeside(backup))) await restoreDatabase(pagesBeside(backup), config.pagesFile, 'page')
    await (await openData(config)).close()
    console.log(`Restored ${backup}. What stood there before is kept as ${config.databaseFile}.before-restore. Start again with: npm start`)
  })

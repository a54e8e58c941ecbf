import { resolve } from 'node:path'
import { Command } from 'commander'
import { backUpDatabase } from '#db/backup.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'
import { pagesBeside } from '../pages-beside.ts'

export const backupCommand = new Command('backup')
  .description('copy the database to FILE, also while Rasad runs; the archive of pages goes to FILE.pages')
  .argument('<file>', 'where to write the copy')
  .option('--without-pages', 'leave the archive of pages out')
  .action(async (file: string, options: { withoutPages?: boolean }) => {
    const config = readConfig()
    await (await openData(config)).close()
    const destination = resolve(file)
    const { bytes } = await backUpDatabase(config.databaseFile, destination)
    console.log(`${destination}: ${(bytes / 1e6).toFixed(1)} MB, whole`)
    if (options.withoutPages) return
    const pages = await backUpDatabase(config.pagesFile, pagesBeside(destination))
    console.log(`${pagesBeside(destination)}: ${(pages.bytes / 1e6).toFixed(1)} MB, whole`)
  })

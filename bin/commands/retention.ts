import { Command } from 'commander'
import { countOverduePages } from '#db/queries/page-retention.ts'
import { listKeepLimits } from '#scraper/archive/keep-pages.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

const MEGABYTE = 1_000_000

export const retentionCommand = new Command('retention')
  .description('say which pages the worker would delete by RASAD_KEEP_PAGES_DAYS as it is set here, and delete nothing')
  .action(async () => {
    const config = readConfig()
    if (!config.keepPages) return console.log('Pages are kept for ever: RASAD_KEEP_PAGES_DAYS names no time.')
    const { db, pages, close } = await openData(config)
    const now = await openClock(config.testClock)
    const sum = { pages: 0, bytes: 0, stored: 0 }
    for (const limit of await listKeepLimits({ db, pages, now }, config.keepPages)) {
      const count = await countOverduePages(pages, limit)
      if (count.pages > 0) console.log(`${limit.slug}: ${describe(count)}, older than ${limit.days} days`)
      for (const key of ['pages', 'bytes', 'stored'] as const) sum[key] += count[key]
    }
    console.log(`In all: ${describe(sum)}. Articles, quotes and counts stay.`)
    await close()
  })

function describe({ pages, bytes, stored }: { pages: number; bytes: number; stored: number }): string {
  return `${pages} pages, ${(bytes / MEGABYTE).toFixed(1)} MB in the database${stored > 0 ? `, ${stored} of them in the store of old pages` : ''}`
}

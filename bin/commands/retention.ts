import { Command } from 'commander'
import { listKeepLimits } from '#scraper/retention/keep-days.ts'
import { everyKept } from '#scraper/retention/kept.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const retentionCommand = new Command('retention')
  .description('say what the worker would delete by the RASAD_KEEP_… settings as they are here, and delete nothing')
  .action(async () => {
    const config = readConfig()
    const { db, pages, close } = await openData(config)
    const now = await openClock(config.testClock)
    for (const { kind, setting, describeOld } of everyKept) {
      const days = config.keep[kind]
      console.log(days ? `${setting}, ${kind}:` : `${setting}, ${kind}: kept for ever`)
      for (const limit of days ? await listKeepLimits({ db, now }, days, setting) : []) {
        const old = await describeOld({ db, pages }, limit)
        if (old) console.log(`  ${limit.slug}: ${old}, older than ${limit.days} days`)
      }
    }
    console.log('Articles, quotes and counts stay.')
    await close()
  })

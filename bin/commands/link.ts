import { Command } from 'commander'
import { createAccessLink } from '#db/queries/access-links.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const linkCommand = new Command('link')
  .description('print a new link that lets one visitor in; links not used yet become void')
  .action(async () => {
    const config = readConfig()
    const { db, close } = await openData(config)
    const token = await createAccessLink(db, (await openClock(config.testClock))())
    await close()
    console.log(`${config.url}/welcome?token=${token}`)
  })

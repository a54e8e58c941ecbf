import { Command } from 'commander'
import { checkCounts } from '#db/queries/check-counts.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const checkCommand = new Command('check')
  .description('prove that every kept count equals a recount of the stored articles')
  .action(async () => {
    const { db, close } = await openData(readConfig())
    const differences = await checkCounts(db)
    await close()
    for (const { table, kept, recounted } of differences) {
      console.log(`${table}: ${kept === null ? `missing ${recounted}` : `keeps ${kept}, which the articles do not confirm`}`)
    }
    console.log(differences.length === 0 ? 'All counts equal a recount.' : 'Counts differ: please report this, with the lines above.')
    if (differences.length > 0) process.exitCode = 1
  })

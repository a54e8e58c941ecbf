import { Command, Option } from 'commander'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { readConfig } from '../config.ts'
import { type Preparation, runRasad } from '../run-rasad.ts'

export const startCommand = new Command('start')
  .description('run Rasad: the pages and the collector, restarted on failure')
  .option('--dev', 'serve the pages from their sources, reloading on change')
  .addOption(
    new Option('--only <process>', 'one of the two processes, where machines share a PostgreSQL database').choices(['web', 'worker']),
  )
  .action(async ({ dev, only }: { dev?: boolean; only?: 'web' | 'worker' }) => {
    const prepare: Preparation = async ({ db }, now) => {
      await installCatalogue(db, now)
      return null
    }
    const config = readConfig()
    if (only && !config.database)
      throw new Error('Cannot start one process alone: without DATABASE_URL both share the files of this machine')
    await runRasad(config, prepare, { dev, only })
  })

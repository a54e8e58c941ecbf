import { Command } from 'commander'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { readConfig } from '../config.ts'
import { type Preparation, runRasad } from '../run-rasad.ts'

export const startCommand = new Command('start')
  .description('run Rasad: the pages and the collector, restarted on failure')
  .option('--dev', 'serve the pages from their sources, reloading on change')
  .action(async (options: { dev?: boolean }) => {
    const prepare: Preparation = async ({ db }, now) => {
      await installCatalogue(db, now)
      return null
    }
    await runRasad(readConfig(), prepare, { dev: options.dev })
  })

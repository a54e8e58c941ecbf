import { Command } from 'commander'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { readConfig } from '../config.ts'
import { runRasad } from '../run-rasad.ts'

export const startCommand = new Command('start')
  .description('run Rasad: the pages and the collector, restarted on failure')
  .option('--dev', 'serve the pages from their sources, reloading on change')
  .action(async (options: { dev?: boolean }) => {
    await runRasad(readConfig(), ({ db }, now) => installCatalogue(db, now), { dev: options.dev })
  })

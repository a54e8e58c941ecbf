import { Command } from 'commander'
import pino from 'pino'
import { listOutlets } from '#db/queries/outlets.ts'
import { readNetConfig } from '#net/config.ts'
import { createHttpClient } from '#net/http-client.ts'
import { collectNow } from '#scraper/collect-now.ts'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openHostRests } from '../host-rests.ts'
import { openData } from '../open-data.ts'
import { openPace } from '../open-dispatch.ts'
import { openPageStore } from '../page-store.ts'
import { readerThreads } from '../worker-options.ts'
import { describeEstimates } from './collect/estimates.ts'
import { readDay } from './collect/read-day.ts'
import { describeCollection, showProgress } from './collect/report.ts'

export const collectCommand = new Command('collect')
  .description('collect now: the named outlets, or all that are switched on')
  .argument('[outlet...]', 'slugs of outlets')
  .option('--since <day>', 'reach back to this day, like 2026-08-25', readDay)
  .option('--estimate', 'with --since: only say how many requests that will take, and how long')
  .action(async (slugs: string[], { since = null, estimate = false }: { since?: string | null; estimate?: boolean }) => {
    const config = readConfig()
    const { db, pages, close } = await openData(config)
    const now = await openClock(config.testClock)
    if ((await listOutlets(db)).length === 0) await installCatalogue(db, now())
    if (since !== null) for (const line of await describeEstimates(db, slugs, since, now())) console.log(line)
    if (estimate) return close()
    const log = pino({ name: 'collect', level: process.env.RASAD_DEBUG === '1' ? 'info' : 'fatal' }, pino.destination(2))
    const client = createHttpClient({
      ...readNetConfig(),
      ...{ now, rests: await openHostRests(db, log), pace: await openPace(config, db, log) },
    })
    const stop = new AbortController()
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort(new Error(name)))
    const progress = showProgress(process.stderr)
    const startedMs = performance.now()
    const result = await collectNow(
      { db, pages, ...openPageStore(config.pageStore), client, now, log, readers: readerThreads() },
      { slugs, since, signal: stop.signal, onProgress: progress.show },
    )
    progress.end()
    console.log(describeCollection(result, performance.now() - startedMs))
    await client.close()
    await close()
  })

import { Command } from 'commander'
import pino from 'pino'
import { rereadOutlet } from '#scraper/reread.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'
import { openPageStore } from '../page-store.ts'
import { readerThreads } from '../worker-options.ts'
import { readDay } from './collect/read-day.ts'

export const rereadCommand = new Command('reread')
  .description('read archived pages of an outlet again, after its definition was mended')
  .argument('<outlet>', 'slug of the outlet')
  .option('--since <day>', 'also the pages of stored articles since this day, like 2026-08-25', readDay)
  .action(async (slug: string, { since = null }: { since?: string | null }) => {
    const config = readConfig()
    const { db, pages, close } = await openData(config)
    const now = await openClock(config.testClock)
    const log = pino({ name: 'reread', level: 'fatal' }, pino.destination(2))
    const stop = new AbortController()
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort(new Error(name)))
    const { read, stored, updated, unreadable } = await rereadOutlet(
      { db, pages, ...openPageStore(config.pageStore), now, log, readers: readerThreads() },
      { slug, since, signal: stop.signal },
    )
    console.log(`${slug}: ${read} archived pages read: ${stored} new articles, ${updated} updated, ${unreadable} still unreadable`)
    await close()
  })

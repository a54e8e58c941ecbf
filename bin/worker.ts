import pino from 'pino'
import { readNetConfig } from '#net/config.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'
import { runChild } from './child.ts'
import { openClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openHostRests } from './host-rests.ts'
import { openData } from './open-data.ts'
import { readerThreads } from './worker-options.ts'

await runChild(async () => {
  const config = readConfig()
  const log = pino({ name: 'worker' })
  const data = await openData(config)
  const now = await openClock(config.testClock)
  const client = createHttpClient({ ...readNetConfig(), now, rests: await openHostRests(data.db, log) })
  const worker = await startWorker({ db: data.db, pages: data.pages, client, now, log, readers: readerThreads() })
  return {
    stop: async () => {
      await worker.stop()
      await client.close()
      await data.close()
    },
  }
})

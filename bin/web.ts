import { openDatabase } from '#db/connection.ts'
import { openClock } from './clock.ts'
import { readConfig } from './config.ts'
import { startWebServer } from './web/server.ts'

// The process that serves the dashboard; `rasad start` migrates the database before it starts this one.
const config = readConfig()
const db = openDatabase(config.databaseFile, { busyTimeoutMs: 100 })
const server = await startWebServer({
  db,
  now: await openClock(config.testClock),
  url: config.url,
  host: config.host,
  port: config.port,
  isDev: process.argv.includes('--dev'),
})
process.send?.('ready')

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await server.stop()
    await db.destroy()
    process.exit(0)
  })
}

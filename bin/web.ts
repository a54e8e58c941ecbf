import pino from 'pino'
import { runChild } from './child.ts'
import { openClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openForWeb } from './open-data.ts'
import { openDispatch } from './open-dispatch.ts'
import { openSecretOf } from './open-secret.ts'
import { startWebServer } from './web/server.ts'

// The process that serves the dashboard; `rasad start` migrates the database before it starts this one.
await runChild(async () => {
  const config = readConfig()
  const { dataFolder, backupFolder, url, host, port, testClock, metricsToken, trustedProxies, smtp } = config
  const { db, reading, close } = openForWeb(config)
  const server = await startWebServer({
    db,
    reading,
    dispatch: await openDispatch(config, db, pino({ name: 'web' })),
    now: await openClock(testClock),
    url,
    host,
    port,
    isDev: process.argv.includes('--dev'),
    metricsToken,
    dataFolder,
    trustedProxies,
    secret: openSecretOf(config),
    smtp,
    // Where the parent is gone nobody could start us again.
    backups: config.database
      ? 'pg_dump'
      : { folder: backupFolder, askToRestore: process.send ? (name) => void process.send?.({ restore: name }) : null },
  })
  return {
    stop: async () => {
      await server.stop()
      await close()
    },
  }
})

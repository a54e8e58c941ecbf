import pino from 'pino'
import { runChild } from '#bin/child.ts'
import { openHostPace } from '#bin/host-pace.ts'
import { openDatabase, openPageDatabase, openPostgres } from '#db/connection.ts'
import { openBossDispatch } from '#dispatch/boss-dispatch.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'

// A worker in a process of its own, for tests that kill it: node tests/helpers/worker-process.ts <database> <pages>; a PostgreSQL database is named by its address.
const [file = '', pagesFile = ''] = process.argv.slice(2)
const isShared = file.startsWith('postgres:')
const log = pino({ level: 'error' }, pino.destination(2))

await runChild(async () => {
  const { db, pages } = isShared ? openPostgres(file, { connections: 6 }) : { db: openDatabase(file), pages: openPageDatabase(pagesFile) }
  const pace = isShared ? await openHostPace(db, log) : undefined
  const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1'], now: Date.now, pace })
  const dispatch = isShared ? await openBossDispatch(file, db, log) : await openEmbeddedDispatch(db, log)
  return startWorker({ db, pages, client, now: Date.now, log, readers: 1 }, dispatch)
})

import pino from 'pino'
import { openDatabase, openPageDatabase } from '#db/connection.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'

// A worker in a process of its own, for tests that kill it: node tests/helpers/worker-process.ts <database> <pages>
const [file = '', pagesFile = ''] = process.argv.slice(2)
const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1'], now: Date.now })
const log = pino({ level: 'error' }, pino.destination(2))
await startWorker({ db: openDatabase(file), pages: openPageDatabase(pagesFile), client, now: Date.now, log, readers: 1 })

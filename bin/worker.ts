import pino from 'pino'
import { analyseTables } from '#db/analyse-tables.ts'
import { prepareMonths } from '#db/prepare-months.ts'
import type { DeliveryOptions } from '#delivery/delivery-options.ts'
import { repeat } from '#dispatch/repeat.ts'
import { readAddressRules } from '#net/address-rules.ts'
import { readNetConfig } from '#net/config.ts'
import { createHttpClient } from '#net/http-client.ts'
import { openSocket } from '#net/open-socket.ts'
import { startWorker } from '#scraper/worker.ts'
import { runChild } from './child.ts'
import { openClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openHostRests } from './host-rests.ts'
import { openData } from './open-data.ts'
import { openDispatch, openPace } from './open-dispatch.ts'
import { openSecretOf } from './open-secret.ts'
import { openPageStore } from './page-store.ts'
import { serveBackups } from './serve-backups.ts'
import { serveMail } from './serve-mail.ts'
import { readerThreads } from './worker-options.ts'

const CONNECT_MS = 15_000
/** Months are made long before they begin, so that one round in many may fail. */
const UPKEEP_EVERY_MS = 3_600_000

await runChild(async () => {
  const config = readConfig()
  const log = pino({ name: 'worker' })
  const data = await openData(config)
  const now = await openClock(config.testClock)
  const net = readNetConfig()
  const client = createHttpClient({ ...net, now, rests: await openHostRests(data.db, log), pace: await openPace(config, data.db, log) })
  const dispatch = await openDispatch(config, data.db, log)
  const worker = await startWorker(
    {
      db: data.db,
      pages: data.pages,
      ...openPageStore(config.pageStore),
      keep: config.keep,
      client,
      now,
      log,
      readers: readerThreads(),
    },
    dispatch,
  )
  const [guarded, open] = [readAddressRules(net.allowPrivateHosts), () => true]
  const delivery: DeliveryOptions = {
    ...{ db: data.db, client, secret: openSecretOf(config), smtp: config.smtp, now, log },
    ...{ keepMailsDays: config.keepMailsDays, keepDeliveriesDays: config.keepDeliveriesDays },
    openSocket: (host, port, isTrusted) => openSocket({ host, port, rules: isTrusted ? open : guarded, connectMs: CONNECT_MS }),
  }
  serveMail(delivery, dispatch)
  serveBackups({ db: data.db, config, now, log }, dispatch)
  const upkeep = repeat(
    UPKEEP_EVERY_MS,
    async () => {
      await prepareMonths(data.db, Date.now())
      await analyseTables(data.db, Date.now())
    },
    (error) => log.error({ err: error }, 'Cannot prepare the coming months, or look over the tables'),
  )
  return {
    stop: async () => {
      await upkeep.stop()
      await worker.stop()
      await client.close()
      await data.close()
    },
  }
})

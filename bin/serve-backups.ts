import type { Logger } from 'pino'
import { z } from 'zod'
import { backUpAside } from '#db/backups/back-up-aside.ts'
import type { Db } from '#db/connection.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { requestWork } from '#dispatch/request-work.ts'
import type { Config } from './config.ts'
import { rasadVersion } from './rasad-version.ts'

const lookEveryMs = 300
const backupPayload = z.object({ withPages: z.boolean() })

type Backups = { db: Db; config: Pick<Config, 'databaseFile' | 'pagesFile' | 'backupFolder'>; now: () => number; log: Logger }

/** Makes the backups that the page asks for, one after the other. What an earlier process left half made is given up: its folder was never whole. */
export function serveBackups({ db, config, now, log }: Backups, dispatch: Dispatch): void {
  const { databaseFile, pagesFile, backupFolder: folder } = config
  const office = { db, leases: dispatch.leases, now, log }
  const work = requestWork(office, 'backup', {
    ...{ whenAbandoned: 'fail', atOnce: 1, lookEveryMs },
    answer: async ({ payload }) => {
      const { withPages } = backupPayload.parse(JSON.parse(payload))
      const order = { databaseFile, pagesFile: withPages ? pagesFile : null, folder, version: rasadVersion(), reason: 'asked' } as const
      return { name: await backUpAside({ ...order, now: now() }) }
    },
  })
  dispatch.serve(work)
}

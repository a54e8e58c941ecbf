import type { Logger } from 'pino'
import { z } from 'zod'
import { backUpAside } from '#db/backups/back-up-aside.ts'
import type { Db } from '#db/connection.ts'
import { claimRequest, finishRequest, listClaimedRequests } from '#db/queries/requests.ts'
import { repeat } from '#scraper/schedule/repeat.ts'
import type { Config } from './config.ts'
import { rasadVersion } from './rasad-version.ts'

const pollMs = 300
const backupPayload = z.object({ withPages: z.boolean() })

type Backups = { db: Db; config: Pick<Config, 'databaseFile' | 'pagesFile' | 'backupFolder'>; now: () => number; log: Logger }

/** Makes the backups that the page asks for, one after the other. What an earlier process left half made is given up: its folder was never whole. */
export async function serveBackups({ db, config, now, log }: Backups): Promise<{ stop: () => Promise<void> }> {
  for (const { id } of await listClaimedRequests(db, 'backup'))
    await finishRequest(db, id, 'failed', { error: 'the worker was stopped' }, now())
  const serveOne = async () => {
    const request = await claimRequest(db, 'backup', now())
    if (!request) return
    const { withPages } = backupPayload.parse(JSON.parse(request.payload))
    const { databaseFile, pagesFile, backupFolder: folder } = config
    const order = { databaseFile, pagesFile: withPages ? pagesFile : null, folder, version: rasadVersion(), reason: 'asked' } as const
    try {
      await finishRequest(db, request.id, 'done', { name: await backUpAside({ ...order, now: now() }) }, now())
    } catch (error) {
      log.error({ err: error }, 'Cannot make a backup')
      await finishRequest(db, request.id, 'failed', { error: error instanceof Error ? error.message : String(error) }, now())
    }
  }
  return repeat(pollMs, serveOne, (error) => log.error({ err: error }, 'The backups stumbled'))
}

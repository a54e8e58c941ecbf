import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { openBossDispatch } from '#dispatch/boss-dispatch.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import type { SharedPace } from '#net/shared-pace.ts'
import type { Config } from './config.ts'
import { openHostPace } from './host-pace.ts'

/** Who does what when: among all processes of a shared database, or within the processes of this machine. */
export function openDispatch({ database }: Pick<Config, 'database'>, db: Db, log: Logger): Promise<Dispatch> {
  return database ? openBossDispatch(database.url, db, log) : openEmbeddedDispatch(db, log)
}

/** The pace that the workers of a shared database keep together; undefined where one worker keeps it alone. */
export async function openPace({ database }: Pick<Config, 'database'>, db: Db, log: Logger): Promise<SharedPace | undefined> {
  return database ? await openHostPace(db, log) : undefined
}

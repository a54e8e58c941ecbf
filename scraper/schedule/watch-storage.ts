import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { saveHeartbeat } from '#db/queries/heartbeat.ts'
import { repeat } from '#dispatch/repeat.ts'

/** Whether the database takes what is written to it, as last tried. */
export type Storage = { isWritable: () => boolean; stop: () => Promise<void> }

/**
 * Writes a sign of life every while, and how this process is doing. A full disk or a lock that somebody holds is no end: no run is begun until writing works again, so that no page is fetched that
 * cannot be kept. Both are logged once, when they begin and when they are over.
 */
export function watchStorage({ db, log }: { db: Db; log: Logger }, everyMs: number, saveStatus: (at: number) => Promise<void>): Storage {
  let trouble: unknown = null
  const beat = async () => {
    await saveHeartbeat(db, Date.now())
    await saveStatus(Date.now())
    if (trouble !== null) log.info('The database can be written again: collecting goes on')
    trouble = null
  }
  const note = (error: unknown) => {
    if (trouble === null) log.error({ err: error }, 'Cannot write to the database: collecting waits until it can (is the disk full?)')
    trouble = error
  }
  const beats = repeat(everyMs, beat, note)
  return { isWritable: () => trouble === null, stop: beats.stop }
}

import { statfs } from 'node:fs/promises'
import type { Db } from '#db/connection.ts'
import { findHeartbeat } from '#db/queries/heartbeat.ts'

/** What keeps the collector from writing: no space, or something that only its log tells. */
export type StorageTrouble = 'disk-full' | 'collector-silent'

/** With less space than this SQLite cannot keep a day's articles and the room it needs to tidy up. */
const leastFreeBytes = 64 * 2 ** 20
/** A collector that has written nothing for so long cannot write, or does not run. */
const longestSilenceMs = 60_000

/** What is wrong with the storage of a data folder; null where nothing is, or where no collector ever ran. `now` is real time. */
export async function findStorageTrouble(db: Db, dataFolder: string | null, now = Date.now()): Promise<StorageTrouble | null> {
  if (dataFolder !== null) {
    const { bavail, bsize } = await statfs(dataFolder)
    if (bavail * bsize < leastFreeBytes) return 'disk-full'
  }
  const aliveAt = await findHeartbeat(db)
  return aliveAt !== null && now - aliveAt > longestSilenceMs ? 'collector-silent' : null
}

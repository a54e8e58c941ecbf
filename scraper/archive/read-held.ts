import type { Logger } from 'pino'
import type { PageArchive } from '#db/page-store/page-store.ts'
import { isLost } from '#db/page-store/read-stored.ts'
import { type ArchivedPage, readPage } from '#db/queries/pages.ts'

export type HeldArchive = PageArchive & { log: Logger }

/** The archived page, for work on many of them: one that the store of old pages has lost is logged and passed over, as one that the archive does not hold. */
export async function readHeld(archive: HeldArchive, id: number): Promise<ArchivedPage | undefined> {
  try {
    return await readPage(archive, id)
  } catch (error) {
    if (!isLost(error)) throw error
    archive.log.error({ err: error, page: id }, 'An archived page is lost')
    return undefined
  }
}

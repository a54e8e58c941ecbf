import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { openQueue } from './one-by-one.ts'
import type { PageInHand, Reading } from './read-page.ts'
import type { StampedReader } from './stamped-reader.ts'
import { cacheSubjects } from './subject-cache.ts'
import { openThreadPool, type ReadingPlace } from './thread-pool.ts'

/** Reads pages by the subjects of the moment. `close` ends its threads. */
export type Reader = { read: (page: PageInHand) => Promise<Reading>; close: () => Promise<void> }

/**
 * Opens the place where pages are read, analysis and all: in threads, so that fetching and storing go on meanwhile; without any in this one, page by
 * page, which starts at once and takes less memory.
 */
export function openReader({ db, log, readers }: { db: Db; log: Logger; readers: number }): Reader {
  const currentSubjects = cacheSubjects(db)
  const place = readers > 0 ? openThreadPool(readers) : openHere()

  async function read(page: PageInHand): Promise<Reading> {
    const { stamp, subjects } = await currentSubjects()
    const first = await place.read({ page, stamp, subjects: null })
    const reading = first === 'subjects wanted' ? await place.read({ page, stamp, subjects }) : first
    // Others were chosen while the page lay in the queue.
    if ((await currentSubjects()).stamp !== stamp) return read(page)
    if (reading === 'subjects wanted') throw new Error(`Cannot read ${page.url}: the reader does not keep the subjects it was given`)
    if ('failure' in reading && reading.failure === 'bug')
      log.error({ url: page.url, stack: reading.stack }, `Cannot read a page: ${reading.detail}`)
    return reading
  }

  return { read, close: place.close }
}

function openHere(): ReadingPlace {
  const inTurn = openQueue()
  let opened: StampedReader | undefined
  const read: StampedReader = async (order) => {
    // Loaded when needed: a process that reads in threads needs none of it.
    opened ??= (await import('./stamped-reader.ts')).openStampedReader()
    return opened(order)
  }
  return { read: (order) => inTurn(() => read(order)), close: async () => undefined }
}

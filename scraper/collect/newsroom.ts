import type { Logger } from 'pino'
import { type CommitGroup, openCommitGroup } from '#db/commit-group.ts'
import type { Db } from '#db/connection.ts'
import type { PageDatabase } from '#db/page-schema.ts'
import type { PageArchive } from '#db/page-store/page-store.ts'
import { mergeSearchIndex } from '#db/queries/search-index.ts'
import type { Database } from '#db/schema.ts'
import type { HttpClient } from '#net/http-client.ts'
import type { Reader } from '../read/open-reader.ts'
import type { KeepTimes } from '../retention/kept.ts'

/** What collecting needs of the process around it. */
export type Newsroom = PageArchive & {
  db: Db
  client: HttpClient
  /** The time that articles, feeds and schedules live by, epoch milliseconds; a test's clock may run fast. */
  now: () => number
  log: Logger
  /** Pages that are so many days old go to the store of old pages; null or none: all stay in the database. */
  carryAfterDays?: number | null
  /** For how long what may be deleted by age is kept; none: for ever. */
  keep?: KeepTimes
  /** In how many threads pages are read; none: in this one. */
  readers: number
}

/** A newsroom with somebody who reads its pages, and a name under which it holds leases. */
export type StaffedNewsroom = Newsroom & {
  worker: string
  /** Reads pages by the subjects of the moment. */
  reader: Reader
  /** Where articles are stored, and pages archived: several of them in a transaction. */
  store: CommitGroup<Database>
  archive: CommitGroup<PageDatabase>
}

export function staff(newsroom: Newsroom, worker: string, reader: Reader): StaffedNewsroom {
  return { ...newsroom, worker, reader, store: openCommitGroup(newsroom.db, mergeSearchIndex), archive: openCommitGroup(newsroom.pages) }
}

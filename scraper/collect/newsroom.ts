import type { Logger } from 'pino'
import type { Db, PageDb } from '#db/connection.ts'
import type { HttpClient } from '#net/http-client.ts'
import type { Desk } from '../read/desk.ts'
import type { Reader } from '../read/open-reader.ts'

/** What collecting needs of the process around it. */
export type Newsroom = {
  db: Db
  pages: PageDb
  client: HttpClient
  /** The time that articles, feeds and schedules live by, epoch milliseconds; a test's clock may run fast. */
  now: () => number
  log: Logger
  /** In how many threads pages are read; none: in this one. */
  readers: number
}

/** A newsroom with somebody who reads its pages, and a name under which it holds leases. */
export type StaffedNewsroom = Newsroom & {
  worker: string
  /** Reads pages by the subjects of the moment. */
  reader: Reader
  /** Where articles are stored, one at a time: see desk.ts. */
  desk: Desk
}

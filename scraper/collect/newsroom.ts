import type { Logger } from 'pino'
import type { SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Db, PageDb } from '#db/connection.ts'
import type { HttpClient } from '#net/http-client.ts'
import type { Desk } from './desk.ts'

/** What collecting needs of the process around it. */
export type Newsroom = {
  db: Db
  pages: PageDb
  client: HttpClient
  /** The time that articles, feeds and schedules live by, epoch milliseconds; a test's clock may run fast. */
  now: () => number
  log: Logger
}

/** A newsroom with its subjects compiled and a name under which it holds leases. */
export type StaffedNewsroom = Newsroom & {
  worker: string
  /** Subjects as they are now; compiled anew only when they changed. */
  matcher: () => Promise<SubjectMatcher>
  /** Where pages are read, one at a time: see desk.ts. */
  desk: Desk
}

import type { Db } from './connection.ts'
import { dialectOf } from './dialects/dialect.ts'

/** Keeps what the database reckons with when it chooses how to answer; to be called every hour, by any number of processes. `now`: real time. */
export function analyseTables(db: Db, now: number): Promise<void> {
  return dialectOf(db).analyse(db, now)
}

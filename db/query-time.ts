import type { LogEvent } from 'kysely'

/** Questions to the databases that this process has had answered (or refused) since it began, and how long they took together. */
export type QueryTime = { queries: number; ms: number }

const total: QueryTime = { queries: 0, ms: 0 }

/** For Kysely's log. A transaction's wait for the lock is a question as well. */
export function countQueryTime({ queryDurationMillis }: LogEvent): void {
  total.queries++
  total.ms += queryDurationMillis
}

export function readQueryTime(): QueryTime {
  return { ...total }
}

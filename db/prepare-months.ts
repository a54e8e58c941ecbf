import type { Db } from './connection.ts'
import { dialectOf } from './dialects/dialect.ts'

/** Makes ready what the data of the coming months needs; to be called at each start and every hour. `now`: real time, whatever clock the newsroom lives by. */
export function prepareMonths(db: Db, now: number): Promise<void> {
  return dialectOf(db).prepareMonths(db, now)
}

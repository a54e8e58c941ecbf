import type { Db } from '../connection.ts'
import { readQueryTime } from '../query-time.ts'
import type { ProcessStatusRow } from '../rows/newsroom.ts'

const forgottenAfterMs = 24 * 3_600_000

/** Writes down how a process is doing, `at` real time. `inHand`: pieces of work under way. */
export async function saveProcessStatus(
  db: Db,
  process: string,
  { at, memoryBytes, inHand }: { at: number; memoryBytes: number; inHand: number },
): Promise<void> {
  const { queries, ms } = readQueryTime()
  const row = { at, queries, query_ms: Math.round(ms), memory_bytes: memoryBytes, in_hand: inHand }
  await db
    .insertInto('process_status')
    .values({ process, ...row })
    .onConflict((on) => on.column('process').doUpdateSet(row))
    .execute()
  await db
    .deleteFrom('process_status')
    .where('at', '<', at - forgottenAfterMs)
    .execute()
}

/** What processes have said since an instant. */
export function listProcessStatus(db: Db, since: number): Promise<ProcessStatusRow[]> {
  return db.selectFrom('process_status').selectAll().where('at', '>=', since).orderBy('process').execute()
}

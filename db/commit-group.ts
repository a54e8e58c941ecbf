import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { dialectOf } from './dialects/dialect.ts'

/** Does a piece of writing in one transaction with others of the same moment. Settles after the commit: what has been promised is stored. */
export type CommitGroup<Schema> = <T>(work: (trx: Kysely<Schema>) => Promise<T>) => Promise<T>

type Piece<Schema> = { work: (trx: Kysely<Schema>) => Promise<unknown>; resolve: (value: never) => void; reject: (reason: unknown) => void }

/**
 * A commit costs as much as storing an article, nearly all of it for index pages that the next article changes again. So pieces wait for others, slice by slice, for
 * as long as each slice brings one.
 */
const sliceMs = 8
const longestGatherMs = 40
/** So many need no longer wait. */
const enough = 16
/** No transaction takes more pieces after this: whoever waits for the lock, or for the event loop, waits no longer. */
const longestMs = 30

/** What is done at the end of a transaction of so many pieces. */
type Finish<Schema> = (trx: Kysely<Schema>, pieces: number) => Promise<void>

/**
 * Opens a queue of writings. Each piece stands or falls alone, behind a savepoint; what breaks the transaction itself (no lock, no space) is every piece's error, and
 * none of them is stored. A piece writes through the transaction that it is handed and waits for nothing else: whoever asks the database itself waits for ever.
 */
export function openCommitGroup<Schema>(db: Kysely<Schema>, finish: Finish<Schema> = async () => undefined): CommitGroup<Schema> {
  const waiting: Piece<Schema>[] = []
  let isOpen = false

  async function gather(): Promise<void> {
    const beganMs = performance.now()
    let before = 0
    await nextTurn()
    while (waiting.length < enough && waiting.length > before && performance.now() - beganMs < longestGatherMs) {
      before = waiting.length
      await sleep(sliceMs)
    }
  }

  async function serve(): Promise<void> {
    while (waiting.length > 0) {
      await gather()
      await commitSome(db, waiting, finish)
    }
    isOpen = false
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject })
      if (isOpen) return
      isOpen = true
      void serve()
    })
}

async function commitSome<Schema>(db: Kysely<Schema>, waiting: Piece<Schema>[], finish: Finish<Schema>): Promise<void> {
  const taken: Piece<Schema>[] = []
  const settled: (() => void)[] = []
  try {
    await db.transaction().execute(async (trx) => {
      const beganMs = performance.now()
      // Begun anew where another transaction stood in the way (begin-again.ts): what was done is undone.
      settled.length = 0
      for (const piece of taken) settled.push(await attempt(trx, piece))
      while (waiting.length > 0 && (taken.length === 0 || performance.now() - beganMs < longestMs)) {
        const piece = waiting.shift() as Piece<Schema>
        taken.push(piece)
        settled.push(await attempt(trx, piece))
      }
      await finish(trx, taken.length)
    })
    for (const settle of settled) settle()
  } catch (error) {
    // The lock may have been refused before any piece was taken.
    if (taken.length === 0) taken.push(...waiting.splice(0))
    for (const { reject } of taken) reject(error)
  }
}

async function attempt<Schema>(trx: Kysely<Schema>, { work, resolve, reject }: Piece<Schema>): Promise<() => void> {
  await sql`savepoint piece`.execute(trx)
  try {
    const value = await work(trx)
    await sql`release piece`.execute(trx)
    return () => resolve(value as never)
  } catch (error) {
    if (dialectOf(trx).isPassing(error)) throw error
    await sql`rollback to piece`.execute(trx)
    await sql`release piece`.execute(trx)
    return () => reject(error)
  }
}

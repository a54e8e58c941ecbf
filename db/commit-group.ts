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
const enough = 32
/** No transaction takes more pieces after this: whoever waits for the lock, or for the event loop, waits no longer. */
const longestMs = 30

/** What is done at the end of a transaction of so many pieces. */
type Finish<Schema> = (trx: Kysely<Schema>, pieces: number) => Promise<void>

/**
 * Opens a queue of writings. Each piece stands or falls alone; what breaks the transaction itself (no lock, no space) is every piece's error, and none of them is stored. Savepoints
 * are set only when a piece has failed: at each, SQLite's full text writes what it holds as an index of one article, to be merged with others later. So a piece may be
 * done a second time. It writes through the transaction that it is handed and waits for nothing else: whoever asks the database itself waits for ever.
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

type Settle = () => void

async function commitSome<Schema>(db: Kysely<Schema>, waiting: Piece<Schema>[], finish: Finish<Schema>): Promise<void> {
  const taken: Piece<Schema>[] = []
  try {
    const settled = (await commitTogether(db, waiting, taken, finish)) ?? (await commitApart(db, taken, finish))
    for (const settle of settled) settle()
  } catch (error) {
    // The lock may have been refused before any piece was taken.
    if (taken.length === 0) taken.push(...waiting.splice(0))
    for (const { reject } of taken) reject(error)
  }
}

/** Takes pieces from those that wait and commits them as if they were one; null where one of them failed, and nothing is stored. */
async function commitTogether<Schema>(
  db: Kysely<Schema>,
  waiting: Piece<Schema>[],
  taken: Piece<Schema>[],
  finish: Finish<Schema>,
): Promise<Settle[] | null> {
  let hasFailed = false
  const attempt = (trx: Kysely<Schema>, { work, resolve }: Piece<Schema>): Promise<Settle> =>
    work(trx).then(
      (value) => () => resolve(value as never),
      (error) => {
        hasFailed = true
        throw error
      },
    )
  try {
    return await db.transaction().execute(async (trx) => {
      const beganMs = performance.now()
      const settled: Settle[] = []
      // Begun anew where another transaction stood in the way (begin-again.ts): what was done is undone.
      for (const piece of taken) settled.push(await attempt(trx, piece))
      while (waiting.length > 0 && (taken.length === 0 || performance.now() - beganMs < longestMs)) {
        const piece = waiting.shift() as Piece<Schema>
        taken.push(piece)
        settled.push(await attempt(trx, piece))
      }
      await finish(trx, taken.length)
      return settled
    })
  } catch (error) {
    if (hasFailed) return null
    throw error
  }
}

/** Commits pieces of which one failed, each behind a savepoint. */
function commitApart<Schema>(db: Kysely<Schema>, taken: Piece<Schema>[], finish: Finish<Schema>): Promise<Settle[]> {
  return db.transaction().execute(async (trx) => {
    const settled: Settle[] = []
    for (const piece of taken) settled.push(await attemptApart(trx, piece))
    await finish(trx, taken.length)
    return settled
  })
}

async function attemptApart<Schema>(trx: Kysely<Schema>, { work, resolve, reject }: Piece<Schema>): Promise<Settle> {
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

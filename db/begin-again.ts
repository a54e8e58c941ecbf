import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { dialectOf } from './dialects/dialect.ts'

const TRIES = 5
const WAIT_MS = 20

/**
 * Lets every transaction that fails only because of another one under way be done again: PostgreSQL ends one of two that wait for each other. So the work of a transaction
 * must be the same however often it is begun.
 */
export function beginAgain<Schema>(db: Kysely<Schema>): Kysely<Schema> {
  const transaction = db.transaction.bind(db)
  const again = () => {
    const builder = transaction()
    const execute = builder.execute.bind(builder)
    return Object.assign(builder, { execute: <T>(work: (trx: Transaction<Schema>) => Promise<T>) => retry(db, () => execute(work)) })
  }
  return Object.assign(db, { transaction: again })
}

/** Does something again, up to four times, while it fails in passing. */
async function retry<Schema, T>(db: Kysely<Schema>, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried === TRIES || !dialectOf(db).isPassing(error)) throw error
      await sleep(WAIT_MS * tried * (1 + Math.random()))
    }
  }
}

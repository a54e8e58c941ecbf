import type { Db } from '../connection.ts'
import type { SignInFailureRow } from '../rows/account.ts'

/** What is on record for the keys that is not older than `since`. */
export function listSignInFailures(db: Db, keys: string[], since: number): Promise<SignInFailureRow[]> {
  return db.selectFrom('sign_in_failure').selectAll().where('key', 'in', keys).where('last_at', '>', since).execute()
}

/** Counts one more for each key, and sweeps what is older than `since`, so that the table cannot grow for ever. */
export function addSignInFailure(db: Db, keys: string[], now: number, since: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('sign_in_failure').where('last_at', '<=', since).execute()
    await trx
      .insertInto('sign_in_failure')
      .values(keys.map((key) => ({ key, failures: 1, last_at: now })))
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((old) => ({ failures: old('sign_in_failure.failures', '+', 1), last_at: now })),
      )
      .execute()
  })
}

/** Forgets the failures of an account. */
export async function deleteSignInFailures(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('key', '=', key).execute()
}

/** Takes one failure back: the attempt turned out to be right. */
export async function takeBackSignInFailure(db: Db, key: string): Promise<void> {
  await db
    .updateTable('sign_in_failure')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('key', '=', key)
    .where('failures', '>', 0)
    .execute()
}

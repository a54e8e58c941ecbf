import type { Db } from '#db/connection.ts'
import { addSignInFailure, deleteSignInFailures, listSignInFailures, takeBackSignInFailure } from '#db/queries/sign-in-failures.ts'
import { nameKey } from '#db/queries/users.ts'

/** Failures older than this are forgotten. */
const MEMORY_MS = 3_600_000

/**
 * How many failures are free, and the longest wait. An account waits at most half a minute, so that a stranger who guesses at it cannot keep its
 * owner out for long; an address, from which many accounts may be tried, waits longer.
 */
const limits = { account: { free: 5, longestMs: 30_000 }, address: { free: 20, longestMs: 300_000 } }

/** How long after the last failure the next attempt is heard: doubled with each failure beyond those that are free. */
export function waitAfter(failures: number, { free, longestMs }: { free: number; longestMs: number }): number {
  return failures < free ? 0 : Math.min(longestMs, 1_000 * 2 ** (failures - free))
}

/** How many milliseconds must pass before another attempt for this account from this address; 0: now. */
export async function findWait(db: Db, name: string, address: string, now: number): Promise<number> {
  const keys = keysOf(name, address)
  const failures = await listSignInFailures(db, Object.values(keys), now - MEMORY_MS)
  const waits = failures.map(
    (one) => one.last_at + waitAfter(one.failures, one.key === keys.account ? limits.account : limits.address) - now,
  )
  return Math.max(0, ...waits)
}

/** Counts an attempt as failed before its password is looked at, so that many attempts at once are no way around the wait. */
export function countAttempt(db: Db, name: string, address: string, now: number): Promise<void> {
  return addSignInFailure(db, Object.values(keysOf(name, address)), now, now - MEMORY_MS)
}

/** Forgets the failures of an account whose owner came in. Those of the address stay: a guesser may own an account too. */
export async function forgetAttempts(db: Db, name: string, address: string): Promise<void> {
  const keys = keysOf(name, address)
  await deleteSignInFailures(db, keys.account)
  await takeBackSignInFailure(db, keys.address)
}

function keysOf(name: string, address: string) {
  return { account: `account ${nameKey(name)}`, address: `address ${address}` }
}

import type { Db } from '#db/connection.ts'
import { endAttempt, type Outgoing } from '#db/queries/outbox.ts'
import type { DeliveryTrouble } from './failure.ts'
import { GIVE_UP_AFTER_MS, retryWaitMs } from './retry-wait.ts'

/** Ends an attempt that failed: it is made again later, unless that is of no use or a day has passed. */
export async function endInTrouble(
  db: Db,
  outgoing: Outgoing,
  { failure, answer, isForGood }: DeliveryTrouble,
  now: number,
): Promise<void> {
  const nextTryAt = now + retryWaitMs(outgoing.attempts)
  const isTooLate = nextTryAt > outgoing.created_at + GIVE_UP_AFTER_MS
  const state = isForGood ? 'refused' : isTooLate ? 'given-up' : 'waiting'
  await endAttempt(db, outgoing, { state, failure, answer, ...(state === 'waiting' ? { nextTryAt } : {}) }, now)
}

import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { OutboxState } from '../rows/mail.ts'

const AT_ONCE = 500

/** What an issue's mails came to: `[issue, state]` as JSON, and how many. */
type Outcomes = Map<string, number>

export async function isAnyOldDelivery(db: Db, before: number): Promise<boolean> {
  return (await db.selectFrom('outbox').select('id').where('ended_at', '<', before).limit(1).executeTakeFirst()) !== undefined
}

/** Deletes some of what left the outbox before an instant: to whom it went, and what was answered. How many mails of a digest's issue came to which end stays. Returns how many it deleted. */
export function deleteOldDeliveries(db: Db, before: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const old = trx.selectFrom('outbox').select('id').where('ended_at', '<', before).orderBy('ended_at').limit(AT_ONCE)
    const gone = await trx.deleteFrom('outbox').where('id', 'in', old).returning(['issue_id', 'state']).execute()
    const outcomes: Outcomes = new Map()
    for (const { issue_id, state } of gone) {
      const key = JSON.stringify([issue_id, state])
      if (issue_id !== null) outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
    }
    await addOutcomes(trx, outcomes)
    return gone.length
  })
}

async function addOutcomes(trx: Db, outcomes: Outcomes): Promise<void> {
  if (outcomes.size === 0) return
  const rows = [...outcomes].map(([key, mails]) => {
    const [issue_id, state] = JSON.parse(key) as [number, OutboxState]
    return { issue_id, state, mails }
  })
  await trx
    .insertInto('issue_outcome')
    .values(rows)
    .onConflict((on) => on.columns(['issue_id', 'state']).doUpdateSet({ mails: sql`issue_outcome.mails + excluded.mails` }))
    .execute()
}

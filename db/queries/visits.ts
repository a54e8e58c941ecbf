import type { Db } from '../connection.ts'

/** A reader who was away for longer has begun another visit. */
const PAUSE_MS = 30 * 60_000
/** What is noted of a visit may be this old, so that looking around writes seldom. */
const STALE_MS = 60_000

/** Notes that a reader is here, in whatever browser. Returns when the visit before this one ended (epoch milliseconds), or null on the first. */
export async function noteVisit(db: Db, userId: number, now: number): Promise<number | null> {
  const known = await db.selectFrom('visit').select(['seen_at', 'last_visit_at']).where('user_id', '=', userId).executeTakeFirst()
  if (known && now - known.seen_at < STALE_MS) return known.last_visit_at
  const endedAt = known && now - known.seen_at > PAUSE_MS ? known.seen_at : (known?.last_visit_at ?? null)
  const row = { seen_at: now, last_visit_at: endedAt }
  await db
    .insertInto('visit')
    .values({ user_id: userId, ...row })
    .onConflict((on) => on.column('user_id').doUpdateSet(row))
    .execute()
  return endedAt
}

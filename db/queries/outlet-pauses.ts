import type { Db } from '../connection.ts'

/** From when to when an outlet was not to be collected (epoch milliseconds); `until` null: it still is not. */
export type Pause = { from: number; until: number | null }

/** Notes that an outlet is paused, or resumed; once for each turn. */
export async function notePause(db: Db, outletId: number, isPaused: boolean, now: number): Promise<void> {
  const open = db.selectFrom('outlet_pause').select('id').where('outlet_id', '=', outletId).where('resumed_at', 'is', null)
  if (!isPaused) {
    await db
      .updateTable('outlet_pause')
      .set({ resumed_at: now })
      .where('outlet_id', '=', outletId)
      .where('resumed_at', 'is', null)
      .execute()
  } else if (!(await open.executeTakeFirst())) {
    await db.insertInto('outlet_pause').values({ outlet_id: outletId, paused_at: now, resumed_at: null }).execute()
  }
}

/** An outlet's pauses that reach beyond an instant, oldest first. */
export async function listPauses(db: Db, outletId: number, since: number): Promise<Pause[]> {
  return db
    .selectFrom('outlet_pause')
    .select(['paused_at as from', 'resumed_at as until'])
    .where('outlet_id', '=', outletId)
    .where((where) => where.or([where('resumed_at', 'is', null), where('resumed_at', '>', since)]))
    .orderBy('paused_at')
    .execute()
}

/** How much of a stretch of time lies in pauses, in milliseconds. */
export function pausedTime(pauses: Pause[], start: number, end: number): number {
  return pauses.reduce((sum, { from, until }) => sum + Math.max(0, Math.min(until ?? end, end) - Math.max(from, start)), 0)
}

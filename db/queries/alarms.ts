import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { AlarmRow } from '../rows/coverage.ts'

export type Alarm = Selectable<AlarmRow>
export type NewAlarm = Pick<Alarm, 'kind' | 'stage' | 'detail' | 'good_page_id' | 'failing_page_id'>

/** Alarms that are open, the longest open first. */
export function listOpenAlarms(db: Db): Promise<Alarm[]> {
  return db.selectFrom('alarm').selectAll().where('closed_at', 'is', null).orderBy('opened_at').execute()
}

/** The alarms of an outlet, open and closed, newest first. */
export function listAlarmsOfOutlet(db: Db, outletId: number, limit: number): Promise<Alarm[]> {
  return db.selectFrom('alarm').selectAll().where('outlet_id', '=', outletId).orderBy('opened_at', 'desc').limit(limit).execute()
}

/** Opens an alarm, or leaves the open one of its kind as it is: it says since when. */
export async function openAlarm(db: Db, outletId: number, alarm: NewAlarm, now: number): Promise<void> {
  await db
    .insertInto('alarm')
    .values({ ...alarm, outlet_id: outletId, opened_at: now, closed_at: null })
    .onConflict((on) => on.columns(['outlet_id', 'kind']).where('closed_at', 'is', null).doNothing())
    .execute()
}

export async function closeAlarm(db: Db, outletId: number, kind: string, now: number): Promise<void> {
  await db
    .updateTable('alarm')
    .set({ closed_at: now })
    .where('outlet_id', '=', outletId)
    .where('kind', '=', kind)
    .where('closed_at', 'is', null)
    .execute()
}

export type FetchedArticle = { evidence: string; body_length: number; day: string | null }

/** What was read since an instant, newest first: enough to see whether a layout still fits. */
export function listFetchedSince(db: Db, outletId: number, since: number, limit: number): Promise<FetchedArticle[]> {
  return db
    .selectFrom('article')
    .select((select) => ['evidence', 'day', select.fn<number>('length', ['body']).as('body_length')])
    .where('outlet_id', '=', outletId)
    .where('fetched_at', '>=', since)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The page of the newest article that was read before an instant; null where there is none. */
export async function findGoodPage(db: Db, outletId: number, before: number): Promise<number | null> {
  const row = await db
    .selectFrom('article')
    .select('page_id')
    .where('outlet_id', '=', outletId)
    .where('fetched_at', '<', before)
    .where('page_id', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.page_id ?? null
}

import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { textAt } from '../dialects/words.ts'
import type { AlarmRow } from '../rows/coverage.ts'

export type Alarm = Selectable<AlarmRow>
export type NewAlarm = Pick<Alarm, 'kind' | 'stage' | 'detail' | 'good_page_id' | 'failing_page_id'> & { comparison?: string | null }

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

/** A page as it was read: `layout` as the article's evidence names it ('' where its outlet has none), null where the page gave no article. */
export type ReadPage = {
  page_id: number
  url: string
  layout: string | null
  body_length: number
  day: string | null
  published_at: number | null
  fetched_at: number | null
  discovered_at: number
}

export type PagesWanted = { failures: readonly string[]; sinceDay: string; limit: number }

/**
 * The pages of an outlet that were read last: those of its articles since a day (or undated), and those that gave none for one of the given failures. First those whose
 * address was found last: an old page that is read late, after failures, shows how pages were built then.
 */
export async function listPagesReadLast(db: Db, outletId: number, { failures, sinceDay, limit }: PagesWanted): Promise<ReadPage[]> {
  const read = await db
    .selectFrom('article')
    .innerJoin('frontier', (join) =>
      join.onRef('frontier.outlet_id', '=', 'article.outlet_id').onRef('frontier.url_key', '=', 'article.url_key'),
    )
    .select((select) => [
      'article.page_id',
      'article.url',
      'discovered_at',
      'day',
      'published_at',
      'fetched_at',
      sql<string | null>`coalesce(${textAt(sql.ref('evidence'), 'layout')}, '')`.as('layout'),
      select.fn<number>('length', ['body']).as('body_length'),
    ])
    .where('article.outlet_id', '=', outletId)
    .where('article.page_id', 'is not', null)
    .where('is_past', '=', 0)
    .where((where) => where.or([where('day', 'is', null), where('day', '>=', sinceDay)]))
    .orderBy('fetched_at', 'desc')
    .limit(limit)
    .$narrowType<{ page_id: number }>()
    .execute()
  const unread = await db
    .selectFrom('frontier')
    .select(['page_id', 'url', 'discovered_at'])
    .where('outlet_id', '=', outletId)
    .where('page_id', 'is not', null)
    .where('article_id', 'is', null)
    .where('failure', 'in', failures)
    .where('is_past', '=', 0)
    .orderBy('page_id', 'desc')
    .limit(limit)
    .$narrowType<{ page_id: number }>()
    .execute()
  const none = { layout: null, body_length: 0, day: null, published_at: null, fetched_at: null }
  return [...read, ...unread.map((one) => ({ ...one, ...none }))].sort(byDiscovery).slice(0, limit)
}

/** What was found at once is told apart by when it was published; what says nothing of that, when it was found. */
function byDiscovery(a: ReadPage, b: ReadPage): number {
  const appeared = (page: ReadPage) => page.published_at ?? page.discovered_at
  return b.discovered_at - a.discovered_at || appeared(b) - appeared(a) || b.page_id - a.page_id
}

/** Alarms that were opened between two instants, open or closed since, oldest first. */
export function listAlarmsBetween(db: Db, from: number, to: number): Promise<Alarm[]> {
  return db.selectFrom('alarm').selectAll().where('opened_at', '>=', from).where('opened_at', '<', to).orderBy('opened_at').execute()
}

import { sql } from 'kysely'
import type { Db, PageDb } from '../connection.ts'
import type { PageArchive } from '../page-store/page-store.ts'
import { deletePages } from './old-pages.ts'

/** Pages of an outlet that were fetched before an instant, but for those that an open alarm shows. */
export type Overdue = { outletId: number; before: number; kept: number[] }

/**
 * Pages that stay whatever their age: those of open alarms, and the newest of all, since SQLite would give its number, and those after it, to other pages if all were gone, and articles
 * would be shown with a page that is not theirs.
 */
export async function listKeptPages(db: Db, pages: PageDb): Promise<number[]> {
  const alarms = await db.selectFrom('alarm').select(['good_page_id', 'failing_page_id']).where('closed_at', 'is', null).execute()
  const newest = await pages.selectFrom('page').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const ids = [...alarms.flatMap((alarm) => [alarm.good_page_id, alarm.failing_page_id]), newest?.id ?? null]
  return [...new Set(ids.filter((id) => id !== null))]
}

/** Some of an outlet's overdue pages, the oldest first. */
export async function listOverduePages(pages: PageDb, overdue: Overdue, limit: number): Promise<number[]> {
  const rows = await fromOverdue(pages, overdue).select('id').orderBy('fetched_at').limit(limit).execute()
  return rows.map(({ id }) => id)
}

/** Deletes some of an outlet's overdue pages, from the store of old pages too; how many they were. What was read and counted from them stays. */
export async function deleteOverduePages(archive: PageArchive, overdue: Overdue, limit: number): Promise<number> {
  const ids = await listOverduePages(archive.pages, overdue, limit)
  await deletePages(archive, ids)
  return ids.length
}

/** How many pages of an outlet are overdue, how many bytes of them stand in the database, and how many of them lie in the store of old pages. */
export async function countOverduePages(pages: PageDb, overdue: Overdue): Promise<{ pages: number; bytes: number; stored: number }> {
  return fromOverdue(pages, overdue)
    .select((select) => [
      select.fn.countAll<number>().as('pages'),
      select.fn.count<number>('stored_as').as('stored'),
      sql<number>`coalesce(sum(length(body)), 0)`.as('bytes'),
    ])
    .executeTakeFirstOrThrow()
}

function fromOverdue(pages: PageDb, { outletId, before, kept }: Overdue) {
  const old = pages.selectFrom('page').where('outlet_id', '=', outletId).where('fetched_at', '<', before)
  return kept.length === 0 ? old : old.where('id', 'not in', kept)
}

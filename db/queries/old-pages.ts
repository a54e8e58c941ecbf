import type { PageDb } from '../connection.ts'
import type { PageArchive, PageStore } from '../page-store/page-store.ts'
import { isWhole, storedName } from '../page-store/stored-name.ts'

/** Pages fetched before an instant whose bytes stand in the database, the oldest first. */
export async function listOldPages(pages: PageDb, before: number, limit: number): Promise<number[]> {
  const rows = await pages
    .selectFrom('page')
    .select('id')
    .where('stored_as', 'is', null)
    .where('fetched_at', '<', before)
    .orderBy('fetched_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Carries the bytes of a page to a store: they are written there, read again and compared, and only then taken out of the database. Who is killed at any point does the same again under the
 * same name. Throws where the store does not give back what it was given; nothing has changed then.
 */
export async function carryPage(pages: PageDb, store: PageStore, id: number): Promise<void> {
  const row = await pages.selectFrom('page').select(['url', 'fetched_at', 'body', 'stored_as']).where('id', '=', id).executeTakeFirst()
  if (!row || row.stored_as !== null) return
  const name = storedName(id, row.fetched_at, row.body)
  await store.put(name, row.body)
  const kept = await store.get(name)
  if (!kept || !isWhole(name, kept))
    throw new Error(`Cannot carry the archived page ${id} (${row.url}) to ${store.name}: it does not give back what was written as ${name}`)
  const emptied = { body: Buffer.alloc(0), stored_as: name }
  await pages.updateTable('page').set(emptied).where('id', '=', id).where('stored_as', 'is', null).execute()
  // Whoever deleted the page meanwhile could not know of what lies in the store.
  const isThere = await pages.selectFrom('page').select('id').where('id', '=', id).executeTakeFirst()
  if (!isThere) await store.remove(name)
}

/** Deletes pages, first from the store and then from the database, so that nothing stays behind whoever is killed. Throws where one lies in a store that is not named. */
export async function deletePages({ pages, pageStore = null }: PageArchive, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const stored = await pages
    .selectFrom('page')
    .select(['id', 'url', 'stored_as'])
    .where('id', 'in', ids)
    .where('stored_as', 'is not', null)
    .execute()
  for (const { id, url, stored_as } of stored) {
    if (!pageStore)
      throw new Error(
        `Cannot delete the archived page ${id} (${url}): it lies in a store of old pages as ${stored_as}, and RASAD_PAGE_STORE names none`,
      )
    await pageStore.remove(stored_as as string)
  }
  const deleted = await pages.deleteFrom('page').where('id', 'in', ids).returning('stored_as').execute()
  // Some may have been carried there since.
  const known = new Set(stored.map(({ stored_as }) => stored_as))
  for (const { stored_as } of deleted) if (stored_as !== null && !known.has(stored_as)) await pageStore?.remove(stored_as)
}

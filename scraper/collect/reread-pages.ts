import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import type { PageArchive } from '#db/page-store/page-store.ts'
import { listGuessedPages, listUnreadPages, type PageToRead } from '#db/queries/unread-pages.ts'
import { readHeld } from '../archive/read-held.ts'
import type { StaffedNewsroom } from './newsroom.ts'
import { inHand } from './page-in-hand.ts'
import { storePage } from './store-page.ts'

export type RereadCounts = { read: number; stored: number; updated: number; unreadable: number }

/** What rereading needs: no client, since nothing is fetched. */
export type Archive = Pick<StaffedNewsroom, 'db' | 'reader' | 'now' | 'log'> & PageArchive

/** Older guesses than this are left as they are, unless a person asks for them. */
const guessedMs = 60 * 24 * 3_600_000

/** What a mended definition may read better: pages that gave no article, and articles of the last sixty days that no layout fitted. */
export async function listMendable(db: Db, outletId: number, now: number): Promise<PageToRead[]> {
  return [...(await listUnreadPages(db, outletId)), ...(await listGuessedPages(db, outletId, now - guessedMs))]
}

/** Reads archived pages by today's definition and stores what they give: how a mended layout mends the past. What still gives no article stays as it was. */
export async function rereadPages(
  archive: Archive,
  definition: OutletDefinition,
  wanted: PageToRead[],
  signal: AbortSignal,
  onProgress: (counts: RereadCounts) => void = () => undefined,
): Promise<RereadCounts> {
  const counts: RereadCounts = { read: 0, stored: 0, updated: 0, unreadable: 0 }
  for (const { address, pageId } of wanted) {
    if (signal.aborted) break
    await nextTurn()
    const page = await readHeld(archive, pageId)
    if (!page) continue
    counts.read++
    const reading = await archive.reader.read(inHand(definition, address, { ...page, bytes: page.body }))
    const outcome =
      'failure' in reading
        ? 'unreadable'
        : await storePage(archive, definition, address, reading, { pageId, fetchedAt: page.fetchedAt, recheck: null })
    if (outcome !== 'unchanged') counts[outcome]++
    onProgress(counts)
  }
  return counts
}

import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'
import { listReadPages } from '#db/queries/unread-pages.ts'
import { openLeases } from '#dispatch/leases.ts'
import type { Newsroom } from './collect/newsroom.ts'
import type { Archive, RereadCounts } from './collect/reread-pages.ts'
import { listMendable, rereadPages } from './collect/reread-pages.ts'
import { refreshAlarms } from './health/refresh-alarms.ts'
import { refreshCoverage } from './health/refresh-coverage.ts'
import { openReader } from './read/open-reader.ts'

/** How far rereading has come; also what a request's `progress` and `result` hold. */
export type RereadProgress = RereadCounts & { total: number }

export type RereadOrder = {
  /** The stored articles since this day are read again too; null: only what gave no article or was read by guessing. */
  since: string | null
  signal: AbortSignal
  onProgress?: (progress: RereadProgress) => void
}

/**
 * Reads an outlet's archived pages again by its definition of today: those that gave no article or were read by guessing and, with `since`, also those of the articles since
 * that day.
 * Throws where the outlet is unknown or is being collected at this moment.
 */
export async function rereadOutlet(
  newsroom: Omit<Archive, 'reader'> & Pick<Newsroom, 'log' | 'readers'>,
  { slug, ...order }: RereadOrder & { slug: string },
): Promise<RereadCounts> {
  const { db } = newsroom
  const outlet = await findOutlet(db, slug)
  if (!outlet) throw new Error(`Cannot reread "${slug}": no outlet is called that. "rasad outlets --all" lists them.`)
  const leases = await openLeases(db)
  const reader = openReader(newsroom)
  const lease = await leases.take(`outlet:${outlet.id}`)
  try {
    if (!lease) throw new Error(`Cannot reread "${slug}" now: it is being collected. Try again in a minute.`)
    return await rereadArchive({ ...newsroom, reader }, outlet, { ...order, signal: AbortSignal.any([order.signal, lease.lost]) })
  } finally {
    await lease?.release()
    leases.close()
    await reader.close()
  }
}

/** The same for an outlet whose lease is held. What is known of its days and alarms is brought up to date at the end. */
export async function rereadArchive(archive: Archive, outlet: Outlet, { since, signal, onProgress }: RereadOrder): Promise<RereadProgress> {
  const { db, now } = archive
  const definition = { ...resolveDefinition(JSON.parse(outlet.definition) as OutletDefinition), family: null }
  const mendable = await listMendable(db, outlet.id, now())
  const read = since ? await listReadPages(db, outlet.id, since) : []
  const pages = [...new Map([...mendable, ...read].map((page) => [page.pageId, page])).values()]
  const total = pages.length
  const counts = await rereadPages(archive, definition, pages, signal, (current) => onProgress?.({ ...current, total }))
  await refreshCoverage(db, outlet, { now: now(), runStartedAt: now(), since })
  await refreshAlarms(archive, outlet, now())
  return { ...counts, total }
}

import type { Db, PageDb } from '#db/connection.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import { listKeptPages, type Overdue } from '#db/queries/page-retention.ts'

/** For how many days pages are kept; null is for ever. `byOutlet`: of outlets with a time of their own, by slug. */
export type KeepPages = { days: number | null; byOutlet: ReadonlyMap<string, number | null> }

const DAY_MS = 86_400_000

/**
 * From when on the pages of each outlet are kept; outlets whose pages are kept for ever are left out. Throws where an outlet is named that does not exist: a slip in a name must not
 * delete pages that were meant to be kept.
 */
export async function listKeepLimits(
  { db, pages, now }: { db: Db; pages: PageDb; now: () => number },
  { days, byOutlet }: KeepPages,
): Promise<(Overdue & { slug: string; days: number })[]> {
  const outlets = await listOutlets(db)
  const unknown = [...byOutlet.keys()].filter((slug) => !outlets.some((outlet) => outlet.slug === slug))
  if (unknown.length > 0)
    throw new Error(`Cannot delete old pages: RASAD_KEEP_PAGES_DAYS names ${unknown.join(', ')}, and no outlet is called that`)
  const kept = await listKeptPages(db, pages)
  return outlets.flatMap(({ id, slug }) => {
    const own = byOutlet.has(slug) ? (byOutlet.get(slug) ?? null) : days
    return own === null ? [] : [{ outletId: id, slug, days: own, before: now() - own * DAY_MS, kept }]
  })
}

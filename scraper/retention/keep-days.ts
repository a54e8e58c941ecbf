import type { Db } from '#db/connection.ts'
import { listOutlets } from '#db/queries/outlets.ts'

/** For how many days something is kept; null is for ever. `byOutlet`: of outlets with a time of their own, by slug. */
export type KeepDays = { days: number | null; byOutlet: ReadonlyMap<string, number | null> }

/** From when on something of an outlet is kept. */
export type KeepLimit = { outletId: number; slug: string; days: number; before: number }

const DAY_MS = 86_400_000

/**
 * From when on each outlet's are kept; outlets that keep them for ever are left out. `setting`: where the days were named. Throws where it names an outlet that does not exist: a slip in
 * a name must not delete what was meant to be kept.
 */
export async function listKeepLimits(
  { db, now }: { db: Db; now: () => number },
  { days, byOutlet }: KeepDays,
  setting: string,
): Promise<KeepLimit[]> {
  const outlets = await listOutlets(db)
  const unknown = [...byOutlet.keys()].filter((slug) => !outlets.some((outlet) => outlet.slug === slug))
  if (unknown.length > 0) throw new Error(`Cannot delete what is old: ${setting} names ${unknown.join(', ')}, and no outlet is called that`)
  return outlets.flatMap(({ id, slug }) => {
    const own = byOutlet.has(slug) ? (byOutlet.get(slug) ?? null) : days
    return own === null ? [] : [{ outletId: id, slug, days: own, before: now() - own * DAY_MS }]
  })
}

import type { Db } from '#db/connection.ts'
import { findOutlet, listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { openLeases } from '#dispatch/leases.ts'
import { type Newsroom, staff } from './collect/newsroom.ts'
import { openReader } from './read/open-reader.ts'
import { type CollectOrder, type CollectProgress, collectOutlets } from './schedule/collect-outlets.ts'

export type { CollectProgress } from './schedule/collect-outlets.ts'

/** One run now over the named outlets, or over all enabled ones where none is named, in this process. Throws, naming it, where a slug is unknown. */
export async function collectNow(newsroom: Newsroom, order: CollectOrder & { slugs: string[] }): Promise<CollectProgress> {
  const outlets = await chooseOutlets(newsroom.db, order.slugs)
  const leases = await openLeases(newsroom.db)
  const reader = openReader(newsroom)
  try {
    return await collectOutlets(staff(newsroom, leases.holder, reader), leases, outlets, order)
  } finally {
    leases.close()
    await reader.close()
  }
}

async function chooseOutlets(db: Db, slugs: string[]): Promise<Outlet[]> {
  if (slugs.length === 0) return (await listOutlets(db)).filter(({ enabled }) => enabled === 1)
  return Promise.all(slugs.map((slug) => chooseOutlet(db, slug)))
}

async function chooseOutlet(db: Db, slug: string): Promise<Outlet> {
  const outlet = await findOutlet(db, slug)
  if (outlet) return outlet
  throw new Error(`Cannot collect "${slug}": no outlet is called that. "rasad outlets" lists them, "rasad import-outlets" adds more.`)
}

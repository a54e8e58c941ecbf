import type { Db } from '#db/connection.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'

/** The outlet that an address names. Throws 404 where none is called that. */
export async function requireOutlet(db: Db, slug: string | undefined): Promise<Outlet> {
  const outlet = await findOutlet(db, slug ?? '')
  if (!outlet) throw new Response(null, { status: 404 })
  return outlet
}

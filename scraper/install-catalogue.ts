import { compareDefinitions } from '#catalog/compare-definitions.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'
import { STARTING_OUTLETS } from '#catalog/starting-outlets.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import type { Db } from '#db/connection.ts'
import { lockFor, OUTLETS } from '#db/dialects/dialect.ts'
import { offerDefinition, withdrawOffer } from '#db/queries/catalogue-offers.ts'
import { listOutlets, type Outlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { saveOutlets } from './save-outlets.ts'

/**
 * Puts the outlets and subjects that we ship into the database. A new outlet is collected only if it is one of the few that a newcomer starts with. What we ship anew of an outlet
 * that is there is offered as a difference and never applied by itself: how an outlet is read decides its numbers. Processes that start at once on one database take turns, and no worker sees an outlet
 * before it is known whether it is collected.
 */
export function installCatalogue(db: Db, now: number, shipped: OutletDefinition[] = listCatalogOutlets()): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await lockFor(trx, OUTLETS)
    const known = new Map((await listOutlets(trx)).map((outlet) => [outlet.slug, outlet]))
    await addOutlets(
      trx,
      shipped.filter(({ slug }) => !known.has(slug)),
      now,
    )
    for (const definition of shipped) {
      const outlet = known.get(definition.slug)
      if (outlet) await offer(trx, outlet, definition, now)
    }
    for (const subject of listCatalogSubjects()) await saveSubject(trx, subject, 'catalogue', now)
  })
}

async function addOutlets(trx: Db, unknown: OutletDefinition[], now: number): Promise<void> {
  const starting = new Set(STARTING_OUTLETS)
  for (const { id, slug, outcome } of await saveOutlets(trx, unknown, 'catalogue', now)) {
    if (outcome === 'added' && !starting.has(slug)) await setOutletEnabled(trx, id, false, now)
  }
}

/** A newer Rasad may know more fields than an older definition has: what says the same is no difference. */
async function offer(db: Db, outlet: Outlet, shipped: OutletDefinition, now: number): Promise<void> {
  if (compareDefinitions(JSON.parse(outlet.definition), shipped).length === 0) await withdrawOffer(db, outlet.id)
  else await offerDefinition(db, outlet.id, JSON.stringify(shipped), now)
}

import { listCatalogOutlets } from '#catalog/list-outlets.ts'
import { STARTING_OUTLETS } from '#catalog/starting-outlets.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import type { Db } from '#db/connection.ts'
import { setOutletEnabled } from '#db/queries/outlets.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { saveOutlets } from './save-outlets.ts'

/**
 * Puts the outlets and subjects that we ship into the database, and later versions of them where the user has not made them his own. A new
 * outlet is collected only if it is one of the few that a newcomer starts with.
 */
export async function installCatalogue(db: Db, now: number): Promise<void> {
  const starting = new Set(STARTING_OUTLETS)
  for (const { id, slug, outcome } of await saveOutlets(db, listCatalogOutlets(), 'catalogue', now)) {
    if (outcome === 'added' && !starting.has(slug)) await setOutletEnabled(db, id, false, now)
  }
  for (const subject of listCatalogSubjects()) await saveSubject(db, subject, 'catalogue', now)
}

import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { saveOutlet } from '#db/queries/outlets.ts'

export type SavedOutlet = { id: number; slug: string; outcome: 'added' | 'changed' | 'kept' }

/** Adds outlets or replaces the definitions of those that are known by their slugs, keeping what each was before. `now` is epoch milliseconds. */
export async function saveOutlets(
  db: Db,
  definitions: OutletDefinition[],
  origin: 'catalogue' | 'user',
  now: number,
): Promise<SavedOutlet[]> {
  const saved: SavedOutlet[] = []
  for (const definition of definitions) {
    const { slug, name, language, country, timeZone: time_zone } = definition
    const verified = definition.verified ? 1 : 0
    const row = { slug, name, language, country, time_zone, verified, definition: JSON.stringify(definition) } as const
    saved.push({ slug, ...(await saveOutlet(db, row, origin, now)) })
  }
  return saved
}

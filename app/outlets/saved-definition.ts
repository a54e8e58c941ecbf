import type { OutletDefinition } from '#catalog/definition.ts'
import type { SavedDefinition } from '#db/queries/outlets.ts'

/** A definition with the columns that it decides. */
export function toSaved(definition: OutletDefinition): SavedDefinition {
  const { slug, name, language, country, timeZone: time_zone } = definition
  return { slug, name, language, country, time_zone, verified: definition.verified ? 1 : 0, definition: JSON.stringify(definition) }
}

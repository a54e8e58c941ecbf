import type { AppLoadContext } from '@remix-run/node'
import { compareDefinitions, type Difference } from '#catalog/compare-definitions.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { type CatalogueOffer, listOffers } from '#db/queries/catalogue-offers.ts'

/** What we ship differently of an outlet; `fields` in the order of the definition, each with all that differs below it. */
export type Update = {
  slug: string
  name: string
  offeredAt: number
  /** Nobody has changed the outlet since it came from the catalogue. */
  isUntouched: boolean
  fields: { field: string; differences: Difference[] }[]
}

/** The updates that wait for a word. */
export async function loadUpdates({ db }: AppLoadContext): Promise<Update[]> {
  return (await listOffers(db)).map(describe).filter(({ fields }) => fields.length > 0)
}

function describe({ own, definition, offered_at, origin }: CatalogueOffer): Update {
  const { slug, name } = JSON.parse(own) as OutletDefinition
  const differences = compareDefinitions(JSON.parse(own), JSON.parse(definition))
  const fields = [...Map.groupBy(differences, ({ path }) => path[0]!)].map(([field, below]) => ({ field, differences: below }))
  return { slug, name, offeredAt: offered_at, isUntouched: origin === 'catalogue', fields }
}

import type { Db } from '../connection.ts'
import type { OutletRow } from '../rows/outlet.ts'

export type CatalogueOffer = { outlet_id: number; definition: string; offered_at: number; own: string; origin: OutletRow['origin'] }

/** Offers a definition that we ship in the place of an outlet's own; the one that was offered or declined before stays as it is. */
export async function offerDefinition(db: Db, outletId: number, definition: string, now: number): Promise<void> {
  await db
    .insertInto('catalogue_offer')
    .values({ outlet_id: outletId, definition, offered_at: now, kept_at: null })
    .onConflict((on) =>
      on
        .column('outlet_id')
        .doUpdateSet({ definition, offered_at: now, kept_at: null })
        .where('catalogue_offer.definition', '!=', definition),
    )
    .execute()
}

/** To be called where an outlet's own definition says the same. */
export async function withdrawOffer(db: Db, outletId: number): Promise<void> {
  await db.deleteFrom('catalogue_offer').where('outlet_id', '=', outletId).execute()
}

/** The own definition stays, until we ship another one. */
export async function declineOffer(db: Db, outletId: number, now: number): Promise<void> {
  await db.updateTable('catalogue_offer').set({ kept_at: now }).where('outlet_id', '=', outletId).execute()
}

/** What waits for a word, by the slugs of the outlets, with their own definitions. */
export function listOffers(db: Db): Promise<CatalogueOffer[]> {
  return db
    .selectFrom('catalogue_offer')
    .innerJoin('outlet', 'outlet.id', 'catalogue_offer.outlet_id')
    .select(['outlet_id', 'catalogue_offer.definition', 'offered_at', 'outlet.definition as own', 'origin'])
    .where('kept_at', 'is', null)
    .where('deleting_at', 'is', null)
    .orderBy('slug')
    .execute()
}

export async function countOffers(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('catalogue_offer')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('kept_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

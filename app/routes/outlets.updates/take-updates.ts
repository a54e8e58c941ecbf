import type { AppLoadContext } from '@remix-run/node'
import { compareDefinitions } from '#catalog/compare-definitions.ts'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { type CatalogueOffer, declineOffer, listOffers, withdrawOffer } from '#db/queries/catalogue-offers.ts'
import { replaceDefinition } from '#db/queries/outlets.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { toSaved } from '../../outlets/saved-definition.ts'

export type TakeResult = { done: number } | { problem: string }

/** Does what a button of the page says. Throws 400 where it says nothing we know; what nobody offers any more is passed over. */
export async function takeUpdates({ db, now }: AppLoadContext, reader: Reader, form: FormData): Promise<TakeResult> {
  const offers = await listOffers(db)
  const action = form.get('do')
  if (action === 'take-all') {
    const untouched = offers.filter(({ origin }) => origin === 'catalogue')
    for (const offer of untouched) await inOneChange(db, (trx) => take(trx, reader, offer, null, now()))
    return { done: untouched.length }
  }
  const offer = offers.find(({ own }) => (JSON.parse(own) as OutletDefinition).slug === form.get('slug'))
  if (action !== 'take' && action !== 'keep') throw new Response(null, { status: 400 })
  if (!offer) return { done: 0 }
  const fields = form.getAll('field').map(String)
  try {
    await inOneChange(db, (trx) => (action === 'take' ? take(trx, reader, offer, fields, now()) : keep(trx, reader, offer, now())))
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  return { done: 1 }
}

function inOneChange(db: Db, work: (trx: Db) => Promise<void>): Promise<void> {
  return db.transaction().execute(work)
}

/** Takes the chosen fields over, all where `fields` is null; what is not chosen stays the outlet's own. Throws where the two together make no definition. */
async function take(trx: Db, reader: Reader, offer: CatalogueOffer, fields: string[] | null, now: number): Promise<void> {
  const [own, shipped] = [JSON.parse(offer.own) as OutletDefinition, JSON.parse(offer.definition) as OutletDefinition]
  const merged = parseOutlet(fields === null ? shipped : merge(own, shipped, fields))
  const isWhole = compareDefinitions(merged, shipped).length === 0
  const saving = { origin: isWhole ? 'catalogue' : 'user', savedBy: reader.name, restores: null } as const
  await replaceDefinition(trx, offer.outlet_id, toSaved(merged), saving, now)
  await (isWhole ? withdrawOffer(trx, offer.outlet_id) : declineOffer(trx, offer.outlet_id, now))
  await insertAudit(
    trx,
    reader,
    { action: 'take-update', target: merged.name, detail: { slug: merged.slug, fields: fields ?? 'all' } },
    now,
  )
}

/** The short name is the outlet's address and stays. */
function merge(own: OutletDefinition, shipped: OutletDefinition, fields: string[]): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...own }
  for (const field of fields) {
    const value = (shipped as Record<string, unknown>)[field]
    if (value === undefined) delete merged[field]
    else merged[field] = value
  }
  return { ...merged, slug: own.slug }
}

async function keep(trx: Db, reader: Reader, offer: CatalogueOffer, now: number): Promise<void> {
  const { slug, name } = JSON.parse(offer.own) as OutletDefinition
  await declineOffer(trx, offer.outlet_id, now)
  await insertAudit(trx, reader, { action: 'keep-own', target: name, detail: { slug } }, now)
}

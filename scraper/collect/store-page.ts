import type { OutletDefinition } from '#catalog/definition.ts'
import { type StoreOutcome, storeArticle } from '#db/queries/articles.ts'
import { type Address, settleAlias } from '#db/queries/frontier.ts'
import { planRecheck, type RecheckPlan } from '#db/queries/rechecks.ts'
import { urlKey } from '../address/url-key.ts'
import type { ReadArticle } from '../read/read-page.ts'
import type { StaffedNewsroom } from './newsroom.ts'

/** `recheck`: when to look at the page again; null where it is not planned here. */
type Kept = { pageId: number; fetchedAt: number; recheck: RecheckPlan | null }

/** Stores what a page gave, under the address that the page declares; another spelling of it is settled as its alias. */
export async function storePage(
  { db, now }: Pick<StaffedNewsroom, 'db' | 'now'>,
  definition: OutletDefinition,
  address: Address,
  { article: read, analysis }: ReadArticle,
  { pageId, fetchedAt, recheck }: Kept,
): Promise<StoreOutcome['outcome']> {
  const key = urlKey(read.url, definition)
  const article = { ...read, urlKey: key }
  const at = now()
  const settle = async (trx: StaffedNewsroom['db'], articleId: number) => {
    if (key !== address.url_key) await settleAlias(trx, address, { url: read.url, urlKey: key }, articleId, at)
    if (recheck) await planRecheck(trx, address.id, recheck)
  }
  const input = { outletId: address.outlet_id, frontierId: address.id, article, analysis, pageId, fetchedAt, now: at, settle }
  return (await storeArticle(db, input)).outcome
}

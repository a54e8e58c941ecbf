import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { urlKey } from '#scraper/address/url-key.ts'

/** How what was stored stands to what the sites held: articles that are missing, stored ones that no site holds, addresses stored twice. */
export type Comparison = { expected: number; missing: string[]; strange: string[]; twice: number }

/** Holds the stored articles against what the press says that it showed to everybody; what robots.txt forbids is not expected. */
export async function compareWithTruth(db: Db, truthUrl: string, outlets: OutletDefinition[]): Promise<Comparison> {
  const bySlug = new Map(outlets.map((outlet) => [outlet.slug, outlet]))
  const lines = (await (await fetch(truthUrl)).text()).split('\n').filter(Boolean)
  const truth = lines
    .map((line) => JSON.parse(line) as { url: string; slug: string; allowed: boolean })
    .filter(({ slug }) => bySlug.has(slug))
  const keyOf = (url: string, slug: string) => `${slug} ${urlKey(url, bySlug.get(slug)).split('?')[0]}`
  const known = new Set(truth.map(({ url, slug }) => keyOf(url, slug)))
  const rows = await db.selectFrom('article').innerJoin('outlet', 'outlet.id', 'outlet_id').select(['article.url', 'outlet.slug']).execute()
  const stored = rows.map(({ url, slug }) => keyOf(url, slug))
  const found = new Set(stored)
  const expected = truth.filter(({ allowed }) => allowed)
  return {
    expected: expected.length,
    missing: expected.filter(({ url, slug }) => !found.has(keyOf(url, slug))).map(({ url }) => url),
    strange: [...found].filter((key) => !known.has(key)),
    twice: stored.length - found.size,
  }
}

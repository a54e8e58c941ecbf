import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { inOwnProcess } from './in-own-process.ts'

export type StoredAddress = { url: string; outlet: string }
export type Crawled = { pages: number; seconds: number; cpuSeconds: number; peakBytes: number }

const peers = join(import.meta.dirname, '../peers')
const atOnce = 20

/** Pages a second of fetching alone. */
export async function fetchBare(addresses: StoredAddress[]): Promise<number> {
  const { pages, seconds } = await inOwnProcess<{ pages: number; seconds: number }>(join(import.meta.dirname, '../servers/fetcher.ts'), {
    urls: addresses.map(({ url }) => url),
    atOnce,
  })
  return pages / seconds
}

/** Crawlee's CheerioCrawler on the same addresses, with the selectors of each outlet's first layout; null where `npm ci --prefix bench/peers` has not brought it. */
export async function crawl(addresses: StoredAddress[], outlets: OutletDefinition[]): Promise<Crawled | null> {
  if (!existsSync(join(peers, 'node_modules/@crawlee/cheerio'))) return null
  const layouts = new Map(outlets.map((outlet) => [outlet.slug, resolveDefinition(outlet).layouts[0]]))
  const pages = addresses.map(({ url, outlet }) => {
    const { title, body, date } = layouts.get(outlet) ?? {}
    return { url, title, body, date }
  })
  return inOwnProcess<Crawled>(join(peers, 'crawler.js'), { pages, atOnce })
}

import type { CheerioAPI } from 'cheerio/slim'
import { tameMarkup } from '../decode/tame-markup.ts'
import { loadHtml } from '../extract/parse-html.ts'
import { type FoundAddress, plainText, resolveAddress } from './found-address.ts'
import { findNextPage } from './next-page.ts'
import type { ListingRules } from './source.ts'

export type ReadListing = { links: FoundAddress[]; nextPage: string | null }

/** Reads the articles that a listing page names, in its order, each once, and where its next (older) page is. */
export function readListing(html: string, pageUrl: string, rules: ListingRules): ReadListing {
  const $ = loadHtml(tameMarkup(html))
  const base = resolveAddress($('base[href]').attr('href'), pageUrl) ?? pageUrl
  return { links: findLinks($, base, rules), nextPage: findNextPage($, pageUrl, base, rules) }
}

function findLinks($: CheerioAPI, base: string, rules: ListingRules): FoundAddress[] {
  const links = new Map<string, FoundAddress>()
  for (const element of $(rules.link).toArray()) {
    const link = $(element)
    const url = resolveAddress(link.attr('href') ?? link.find('a[href]').first().attr('href'), base)
    if (!url || links.has(url)) continue
    const title = plainText(link.text(), 300)
    links.set(url, { url, title, summary: null, section: rules.section ?? null, author: null, printedDate: null, changed: null })
  }
  return [...links.values()]
}

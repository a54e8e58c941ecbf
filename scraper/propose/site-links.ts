import type { Element } from 'domhandler'
import { isSameSite, urlKey, withoutCampaign } from '../address/url-key.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import { resolveAddress } from '../discover/found-address.ts'
import { type Dom, parseDom } from '../extract/dom.ts'
import { readLine } from '../extract/paragraphs.ts'
import { hasIdentity, shapeOf } from './address-shape.ts'
import type { SitePage } from './sample-page.ts'

/** A link as a page prints it. */
export type Link = { url: string; text: string; element: Element }

/** A page with its tree and its links, parsed once. */
export type OpenPage = SitePage & { dom: Dom; links: Link[] }

const leastLinks = 4
/** Headlines are longer than the names of sections. */
const leastMeanText = 18

/** Parses a page and lists its links, absolute and without campaign parameters. */
export function openSitePage(page: SitePage): OpenPage {
  const dom = parseDom(tameMarkup(page.html))
  const base = resolveAddress(dom.byTag('base')[0]?.attribs.href, page.url) ?? page.url
  const links = dom.byTag('a').flatMap((element) => {
    const url = resolveAddress(element.attribs.href, base)
    return url ? [{ url: withoutCampaign(url), text: readLine(element), element }] : []
  })
  return { ...page, dom, links }
}

/** The links of a page that stay on its site. */
export function linksWithin({ url, links }: OpenPage): Link[] {
  return links.filter((link) => isSameSite(link.url, url))
}

/**
 * The links of a page that lead to articles: those whose addresses have the shape of known articles, or where none is known, the shape of addresses with an
 * id or slug whose links read like headlines and come most often.
 */
export function articleLinks(page: OpenPage, knownShapes: ReadonlySet<string>): Link[] {
  const links = linksWithin(page).filter(({ url }) => hasIdentity(url))
  if (knownShapes.size > 0) return links.filter(({ url }) => knownShapes.has(shapeOf(url)))
  const groups = [...Map.groupBy(links, ({ url }) => shapeOf(url))].map(([, group]) => group)
  const likely = groups.filter((group) => distinct(group).length >= leastLinks && meanText(group) >= leastMeanText)
  const most = likely.toSorted((left, right) => letters(right) - letters(left))[0] ?? []
  // Sections may have shapes of their own; a small group beside the great one is a special.
  return likely.filter((group) => letters(group) >= letters(most) / 4).flat()
}

/** Each address once, the longest text of its links with it. */
export function distinct(links: readonly Link[]): Link[] {
  const best = new Map<string, Link>()
  for (const link of links) {
    const key = urlKey(link.url)
    if ((best.get(key)?.text.length ?? -1) < link.text.length) best.set(key, { ...link, url: best.get(key)?.url ?? link.url })
  }
  return [...best.values()]
}

function meanText(links: readonly Link[]): number {
  return letters(links) / Math.max(1, distinct(links).length)
}

function letters(links: readonly Link[]): number {
  return distinct(links).reduce((sum, { text }) => sum + text.length, 0)
}

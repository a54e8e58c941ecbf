import { canonicalUrl } from '../address/canonical-url.ts'
import { isSameSite } from '../address/url-key.ts'
import { shapeOf } from './address-shape.ts'
import type { AskSite } from './ask-site.ts'
import { type OpenPage, openSitePage } from './site-links.ts'

const mostAsked = 3

/**
 * Other hosts under which the same articles stand: links of the shape of articles lead there, and a page there redirects here, or names an address here as its own.
 * Hosts that differ by www or m. alone need no word.
 */
export async function findAliasHosts(
  ask: AskSite,
  home: string,
  pages: readonly OpenPage[],
  articleShapes: ReadonlySet<string>,
): Promise<string[]> {
  const foreign = new Map<string, string>()
  for (const { url } of pages.flatMap(({ links }) => links)) {
    const { host } = new URL(url)
    if (!isSameSite(url, home) && articleShapes.has(shapeOf(url)) && !foreign.has(host)) foreign.set(host, url)
  }
  const aliases: string[] = []
  for (const [host, url] of [...foreign].slice(0, mostAsked)) if (await isAlias(ask, home, host, url)) aliases.push(host)
  return aliases
}

async function isAlias(ask: AskSite, home: string, host: string, url: string): Promise<boolean> {
  const answer = await ask('articles', url)
  if ('trouble' in answer) return false
  if (isSameSite(answer.url, home)) return true
  const { dom } = openSitePage(answer)
  // Told that both hosts are one, it says which address the page gives as its own.
  const canonical = dom.byTag('link').find(({ attribs }) => /canonical/i.test(attribs.rel ?? ''))?.attribs.href ?? null
  const own = canonicalUrl({ canonical, structured: null, openGraph: dom.meta('og:url') }, answer.url, { home, aliasHosts: [host] })
  return isSameSite(own.url, home)
}

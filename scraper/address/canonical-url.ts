import { isSameSite, type SiteHosts, urlKey, withoutCampaign } from './url-key.ts'

/** What a page says its own address is: `link rel=canonical`, JSON-LD, `og:url`; each as written, null where it says nothing. */
export type DeclaredAddresses = { canonical: string | null; structured: string | null; openGraph: string | null }

/** As scraper/discover/found-address.ts has it. */
const longestAddress = 2_000

/**
 * The one address of the article on this page: what the page itself declares where that can be believed, else the final address without
 * campaign parameters. A declared address must begin with a scheme or a slash, be of the same site, and lead deeper than the home page: sites point
 * `canonical` at their front page, `og:url` at a bare host, an internal IP or nothing.
 */
export function canonicalUrl(
  { canonical, structured, openGraph }: DeclaredAddresses,
  finalUrl: string,
  site?: SiteHosts,
): { url: string; evidence: string } {
  const declared = [
    ['canonical', canonical],
    ['json-ld', structured],
    ['og:url', openGraph],
  ] as const
  for (const [evidence, value] of declared) {
    const url = value ? believable(value, finalUrl, site) : null
    if (url) return { url, evidence }
  }
  return { url: withoutCampaign(finalUrl), evidence: 'address' }
}

function believable(value: string, finalUrl: string, site?: SiteHosts): string | null {
  if (value === finalUrl && value.length <= longestAddress) return withoutCampaign(finalUrl)
  // "example.com/news/1" without a scheme would resolve to a path below the article's own.
  if (!/^(https?:|\/)/i.test(value.trim())) return null
  const url = URL.parse(value.trim(), finalUrl)
  if (!url || !/^https?:$/.test(url.protocol) || !isSameSite(url.href, finalUrl, site)) return null
  if (url.href.length > longestAddress) return null
  return leadsAsDeep(url, new URL(finalUrl), site) ? withoutCampaign(url.href) : null
}

/** A front page or section is no article's address, unless the final address itself is that shallow. */
function leadsAsDeep(declared: URL, final: URL, site?: SiteHosts): boolean {
  if (urlKey(declared.href, site) === urlKey(final.href, site)) return true
  const isHome = declared.pathname.replace(/\/+$/, '') === '' && declared.search === ''
  return !isHome && (identity(declared) || !identity(final))
}

/** Something in the address that tells one article from another: a number of several digits, or a slug of several words. */
function identity(url: URL): boolean {
  return /\d{3,}|[^/]+[-_][^/]+[-_][^/]+/.test(`${url.pathname}${url.search}`) || url.pathname.split('/').filter(Boolean).length > 1
}

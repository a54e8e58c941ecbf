/** What an outlet's definition knows of its own hosts. An OutletDefinition fits. */
export type SiteHosts = { home: string; aliasHosts: readonly string[] }

const campaignParameter =
  /^(utm_.*|at_.*|mc_[ce]id|pk_.*|mtm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|twclid|ocid|cmpid?|ncid|icid|ref|ref_src|ref_url|referrer|rss|amp|outputtype|_ga|_gl|spm|share|shared|sharetype)$/i
const hostPrefix = /^(?:(?:www\d?|m|mobile|mob|amp)\.)+(?=[^.]+\.)/
const encodedBytes = /(?:%[0-9a-f]{2})+/gi

/**
 * One key for all spellings of an article's address. Scheme, www and mobile hosts, default ports, campaign parameters, fragment, last slash,
 * `amp` at either end of the path, percent case and raw or encoded letters do not count; other ports and other parameters do.
 * `site` makes one of the outlet's alias hosts. Throws on what is no absolute address.
 */
export function urlKey(address: string, site?: SiteHosts): string {
  const url = new URL(address)
  return `${keyHost(url, site)}${keyPath(url.pathname)}${keyQuery(url.searchParams)}`
}

/** The address as it is asked for: without fragment and campaign parameters, otherwise as it came. Throws on what is no absolute address. */
export function withoutCampaign(address: string): string {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (campaignParameter.test(name)) url.searchParams.delete(name)
  return url.href
}

/** True where both addresses belong to one site: equal hosts apart from www and mobile, or alias hosts of one definition. */
export function isSameSite(left: string, right: string, site?: SiteHosts): boolean {
  return keyHost(new URL(left), site) === keyHost(new URL(right), site)
}

function keyHost(url: URL, site?: SiteHosts): string {
  const isAlias = site?.aliasHosts.some((alias) => alias.toLowerCase() === url.hostname || alias.toLowerCase() === url.host)
  const host = isAlias && site ? new URL(site.home).host : url.host
  return host.replace(hostPrefix, '').replace(/\.(?=:|$)/, '')
}

function keyPath(path: string): string {
  const readable = path.replace(encodedBytes, decodeBytes).normalize('NFC')
  const bare = readable.replace(/^\/amp(?=\/.)/i, '').replace(/\/amp\/?$/i, '')
  return bare.replace(/\/{2,}/g, '/').replace(/\/+$/, '')
}

/** UTF-8 escapes as letters; what is not UTF-8 (windows-1256 addresses) keeps its escapes, in upper case. */
function decodeBytes(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes.toUpperCase()
  }
}

function keyQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => value !== '' && !campaignParameter.test(name))
  const pairs = kept.map(([name, value]) => `${name.toLowerCase()}=${value.normalize('NFC')}`).sort()
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

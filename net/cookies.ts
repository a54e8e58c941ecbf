import { parseCookie } from 'undici'

/** The cookies of one fetch: kept from a redirect or a first answer to the next request, then forgotten, so that nobody can follow us. */
export type CookieJar = Map<string, { name: string; value: string; domain: string; isHostOnly: boolean }>

const mostCookies = 40
const longestCookie = 4_096
/** What a header may hold. */
const printable = /^[\x20-\x7e\x80-\xff]+$/

/** Takes up Set-Cookie headers (or `document.cookie` texts) of an answer from `url`. What names a foreign domain is ignored. */
export function storeCookies(jar: CookieJar, url: URL, setCookies: readonly string[]): void {
  for (const text of setCookies) {
    const cookie = text.length <= longestCookie ? parseCookie(text) : null
    if (!cookie?.name || !printable.test(cookie.name + cookie.value) || jar.size >= mostCookies) continue
    const domain = cookie.domain?.replace(/^\./, '').toLowerCase()
    if (domain && !isWithin(url.hostname, domain)) continue
    const key = `${domain ?? url.hostname} ${cookie.name}`
    if (cookie.maxAge !== undefined && cookie.maxAge <= 0) jar.delete(key)
    else jar.set(key, { name: cookie.name, value: cookie.value, domain: domain ?? url.hostname, isHostOnly: !domain })
  }
}

/** The Cookie header for a request to `url`; null where there is none. */
export function cookieHeader(jar: CookieJar, url: URL): string | null {
  const fitting = [...jar.values()].filter((cookie) =>
    cookie.isHostOnly ? cookie.domain === url.hostname : isWithin(url.hostname, cookie.domain),
  )
  return fitting.length === 0 ? null : fitting.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** A domain without a dot is a whole top-level domain and nobody's own. */
function isWithin(host: string, domain: string): boolean {
  return host === domain || (domain.includes('.') && host.endsWith(`.${domain}`))
}

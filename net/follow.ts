import { askPolitely } from './ask-politely.ts'
import { readCookieWall } from './cookie-wall.ts'
import { type CookieJar, cookieHeader, storeCookies } from './cookies.ts'
import type { Exchanged } from './exchange.ts'
import type { FailedFetch, FetchResult } from './fetch.ts'
import type { FetchContext, FollowOptions } from './fetch-context.ts'
import { nameStatus, type Trouble } from './name-failure.ts'
import type { Permission } from './robots.ts'
import { serverWords } from './server-words.ts'

/** What one fetch remembers from request to request. */
type Trail = { redirects: string[]; asked: Set<string>; jar: CookieJar; sentCookies: string | null; isPastWall: boolean }

type Onward = { kind: 'onward'; url: URL }

const redirectStatuses = new Set([301, 302, 303, 307, 308])
const longestAddress = 8_192
const longestRobots = 2 ** 20
const mostWalls = 1_000

/**
 * Fetches an address and follows where it is sent. undici's own interceptors for redirects and retries are not used: they would go past
 * robots.txt, pace and the check of addresses on every hop but the first (docs/decisions/010-own-redirect-loop.md).
 */
export async function fetchFollowing(context: FetchContext, address: string, options: FollowOptions): Promise<FetchResult> {
  const start = readAddress(address)
  if (typeof start === 'string')
    return { kind: 'failure', failure: 'address', detail: start, status: null, retryAfterMs: null, url: address }
  const trail: Trail = { redirects: [], asked: new Set(), jar: new Map(), sentCookies: null, isPastWall: false }
  let step: FetchResult | Onward = { kind: 'onward', url: start }
  while (step.kind === 'onward') step = await takeStep(context, step.url, trail, options)
  return step
}

async function takeStep(context: FetchContext, url: URL, trail: Trail, options: FollowOptions): Promise<FetchResult | Onward> {
  storeCookies(trail.jar, url, context.walls.get(url.host) ?? [])
  const cookies = cookieHeader(trail.jar, url)
  const visit = `${url.href} ${cookies ?? ''}`
  if (trail.asked.has(visit))
    return failed(url, { failure: 'redirect-loop', detail: `redirected in a circle, back to ${url.href}`, status: null })
  if (trail.asked.size > context.limits.maxRedirects) {
    return failed(url, { failure: 'redirect-loop', detail: `redirected more than ${context.limits.maxRedirects} times`, status: null })
  }
  trail.asked.add(visit)
  trail.sentCookies = cookies
  try {
    const permission = await askPermission(context, url, options)
    if ('failure' in permission) return failed(url, permission)
    if (!permission.allowed) return failed(url, { failure: 'robots', detail: `robots.txt forbids ${url.pathname}`, status: null })
    const answer = await askPolitely(context, url, cookies, permission.crawlDelayMs, options)
    if ('failure' in answer) return failed(url, answer, answer.retryAfterMs)
    storeCookies(trail.jar, url, answer.setCookies)
    return judge(context, url, answer, trail, options)
  } catch (error) {
    if (!options.signal.aborted) throw error
    return failed(url, { failure: 'aborted', detail: 'stopped before it was asked for', status: null })
  }
}

/** Without robots.txt a crawl delay stays what it was, as it is when robots.txt itself is asked for. */
async function askPermission(
  context: FetchContext,
  url: URL,
  options: FollowOptions,
): Promise<(Omit<Permission, 'crawlDelayMs'> & { crawlDelayMs?: number | null }) | Trouble> {
  if (options.respectRobots === false) return { allowed: true }
  const own = { accept: 'text/plain,*/*;q=0.1', maxBytes: longestRobots, pace: options.pace, respectRobots: false, signal: context.closing }
  return context.robots.check(url, (address) => fetchFollowing(context, address, own), options.signal)
}

function judge(context: FetchContext, url: URL, answer: Exchanged, trail: Trail, options: FollowOptions): FetchResult | Onward {
  const { status, headers } = answer
  const answered = { url: url.href, headers, redirects: trail.redirects, fetchedAt: context.now() }
  if (status === 304 && (options.etag || options.lastModified)) return { kind: 'not-modified', status, ...answered }
  if (redirectStatuses.has(status)) return redirect(url, answer, trail)
  if (status !== 200 && status !== 203) return failed(url, { failure: nameStatus(status), detail: describeStatus(answer), status }, null)
  const wall = readCookieWall(answer.bytes, answer.setCookies.length > 0)
  if (wall) return passWall(context, url, wall.cookies, trail)
  if (answer.bytes.length === 0) return failed(url, { failure: 'empty', detail: `HTTP ${status} without a body`, status })
  return { kind: 'page', status: 200, bytes: answer.bytes, ...answered }
}

function describeStatus({ status, bytes }: Exchanged): string {
  const words = serverWords(bytes)
  return words === null ? `HTTP ${status}` : `HTTP ${status}: “${words}”`
}

function redirect(url: URL, { headers, status }: Exchanged, trail: Trail): FailedFetch | Onward {
  if (!headers.location) return failed(url, { failure: 'redirect-loop', detail: `HTTP ${status} that leads nowhere`, status })
  // Headers come as Latin-1; many servers write Arabic letters there as they stand, in UTF-8.
  const target = readAddress(Buffer.from(headers.location, 'latin1').toString('utf8'), url)
  if (typeof target === 'string') return failed(url, { failure: 'address', detail: `redirected to ${headers.location}: ${target}`, status })
  trail.redirects.push(url.href)
  return { kind: 'onward', url: target }
}

/** Comes back once with the wall's cookie, as a browser would. */
function passWall(context: FetchContext, url: URL, cookies: string[], trail: Trail): FailedFetch | Onward {
  const before = trail.sentCookies
  storeCookies(trail.jar, url, cookies)
  const after = cookieHeader(trail.jar, url)
  if (trail.isPastWall || after === null || after === before) {
    context.walls.delete(url.host)
    const detail =
      after === null
        ? 'only a page whose script works out a cookie and reloads'
        : 'only a page that sets a cookie and reloads, also with that cookie'
    return failed(url, { failure: 'cookie-wall', detail, status: 200 })
  }
  trail.isPastWall = true
  rememberWall(context.walls, url.host, cookies)
  return { kind: 'onward', url }
}

function rememberWall(walls: Map<string, string[]>, host: string, cookies: string[]): void {
  walls.set(host, cookies)
  const [oldest] = walls.keys()
  if (walls.size > mostWalls && oldest !== undefined) walls.delete(oldest)
}

function failed(url: URL, trouble: Trouble, retryAfterMs: number | null = null): FailedFetch {
  const { failure, detail, status } = trouble
  return { kind: 'failure', failure, detail, status, retryAfterMs, url: url.href }
}

/** A URL without its fragment, or why it is none that we fetch. */
function readAddress(text: string, base?: URL): URL | string {
  if (text.length > longestAddress) return `longer than ${longestAddress} letters`
  if (!URL.canParse(text, base)) return 'not an address'
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not http or https`
  if (url.username || url.password) return 'holds a user name or password'
  url.hash = ''
  return url
}

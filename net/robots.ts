import robotsParser from 'robots-parser'
import type { FetchResult } from './fetch.ts'
import type { Trouble } from './name-failure.ts'
import { unlessAborted } from './signals.ts'

/** What robots.txt says about one address. */
export type Permission = { allowed: boolean; crawlDelayMs: number | null }

export type RobotsOptions = { userAgent: string; now: () => number; retryWaitsMs: readonly number[]; sleep: (ms: number) => Promise<void> }

/** Asks for a robots.txt. Several callers may wait for its answer, so it must not end when one of them stops. */
export type AskRobots = (url: string) => Promise<FetchResult>

export type Robots = { check: (url: URL, ask: AskRobots, signal: AbortSignal) => Promise<Permission | Trouble> }

type Rules = ReturnType<typeof robotsParser>
type Entry = { rules: Rules | null; trouble: Trouble | null; expiresAt: number; size: number }

const freshMs = 24 * 3_600_000
/** A robots.txt that could not be read is asked for again after this. */
const brokenMs = 5 * 60_000
const longestCrawlDelayMs = 120_000
const mostEntries = 5_000
const mostLetters = 16_000_000

/** Failures that mean "it has none", so that all is allowed (RFC 9309, 2.3.1.3). */
const unavailable = new Set(['not-found', 'gone', 'blocked', 'bad-status', 'not-html'])
/** Failures that may pass in a moment. An empty file is legal and also what a broken server sends: it is believed the second time. */
const passing = new Set([
  'reset',
  'timeout',
  'slow',
  'truncated',
  'malformed',
  'too-large',
  'empty',
  'redirect-loop',
  'rate-limited',
  'unavailable',
  'server-error',
])

/**
 * robots.txt by RFC 9309: read once a day; absent allows all; unreachable forbids all, under the name of what went wrong, unless an older copy is
 * known. The rules are those of the group that names us, else of the group for everyone.
 */
export function createRobots(options: RobotsOptions): Robots {
  const entries = new Map<string, Entry>()
  const pending = new Map<string, Promise<Entry>>()

  async function check(url: URL, ask: AskRobots, signal: AbortSignal): Promise<Permission | Trouble> {
    const known = entries.get(url.origin)
    const entry = known && known.expiresAt > options.now() ? known : await unlessAborted(refresh(url.origin, known, ask), signal)
    if (!entry.rules) return entry.trouble ?? { failure: 'robots', detail: 'robots.txt could not be read', status: null }
    const delay = entry.rules.getCrawlDelay(options.userAgent)
    return {
      allowed: entry.rules.isAllowed(url.href, options.userAgent) !== false,
      crawlDelayMs: delay === undefined || !(delay > 0) ? null : Math.min(delay * 1000, longestCrawlDelayMs),
    }
  }

  /** Whoever comes while a robots.txt is being asked for waits for that answer. */
  function refresh(origin: string, known: Entry | undefined, ask: AskRobots): Promise<Entry> {
    const running = pending.get(origin) ?? read(origin, known, ask).finally(() => pending.delete(origin))
    pending.set(origin, running)
    return running
  }

  async function read(origin: string, known: Entry | undefined, ask: AskRobots): Promise<Entry> {
    const address = `${origin}/robots.txt`
    const result = await askRepeatedly(address, ask)
    const text = readText(result)
    const entry =
      text === null && known?.rules
        ? { ...known, expiresAt: options.now() + brokenMs }
        : {
            rules: text === null ? null : robotsParser(address, text),
            trouble: troubleOf(result),
            expiresAt: options.now() + (text === null ? brokenMs : freshMs),
            size: text?.length ?? 0,
          }
    // Our own stopping says nothing about the site.
    if (result.kind !== 'failure' || result.failure !== 'aborted') remember(origin, entry)
    return entry
  }

  async function askRepeatedly(address: string, ask: AskRobots): Promise<FetchResult> {
    let result = await ask(address)
    for (const waitMs of options.retryWaitsMs) {
      if (result.kind !== 'failure' || !passing.has(result.failure) || (result.retryAfterMs ?? 0) > 60_000) return result
      await options.sleep(waitMs)
      const isSecondEmpty = result.failure === 'empty'
      result = await ask(address)
      if (isSecondEmpty && result.kind === 'failure' && result.failure === 'empty') return result
    }
    return result
  }

  function remember(origin: string, entry: Entry): void {
    entries.delete(origin)
    entries.set(origin, entry)
    let letters = 0
    for (const { size } of entries.values()) letters += size
    for (const [oldest, { size }] of entries) {
      if (entries.size <= mostEntries && letters <= mostLetters) return
      letters -= size
      entries.delete(oldest)
    }
  }

  return { check }
}

/** The text of a robots.txt, '' where it has none, null where it cannot be told. */
function readText(result: FetchResult): string | null {
  if (result.kind === 'page') return new TextDecoder().decode(result.bytes)
  if (result.kind === 'not-modified') return null
  return unavailable.has(result.failure) || result.failure === 'empty' ? '' : null
}

function troubleOf(result: FetchResult): Trouble | null {
  if (result.kind !== 'failure') return null
  return { failure: result.failure, detail: `robots.txt: ${result.detail}`, status: result.status }
}

import type { LookupFunction } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Agent } from 'undici'
import { readAddressRules } from './address-rules.ts'
import type { FetchLimits, FetchOptions, FetchResult } from './fetch.ts'
import { fetchFollowing } from './follow.ts'
import { guardedConnector } from './guarded-connector.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { type Posted, postTo } from './post.ts'
import { forgetfulRests, type Rests } from './rests.ts'
import { createRobots } from './robots.ts'
import { type SharedPace, shareLanes } from './shared-pace.ts'
import { linkSignals } from './signals.ts'

export type HttpClientOptions = {
  /** Sent with every request; its first word is the name that robots.txt is read for. */
  userAgent: string
  /** Hosts of a private network that may be asked nevertheless (see net/config.ts). */
  allowPrivateHosts?: readonly string[]
  limits?: Partial<FetchLimits>
  /** What day it is, for `fetchedAt` and for the age of a robots.txt; may be a test's clock. Pace is kept in real time whatever it says. */
  now: () => number
  /** The name service; the operating system's where left out. */
  lookup?: LookupFunction
  /** A certificate authority besides the usual ones, in PEM. */
  ca?: string
  /** The pace that is kept together with other processes; where left out this one keeps it alone. */
  pace?: SharedPace
  /** Where what hosts ask for is kept for the next process; nowhere where left out. */
  rests?: Rests
}

/** The one way out: every page, feed, sitemap and robots.txt comes through here. */
export type HttpClient = {
  /** Never throws for what the web does: that is a failure with a name. */
  get: (url: string, options?: FetchOptions) => Promise<FetchResult>
  /** Sends a body to an address that somebody typed for that, without asking its robots.txt and without following it elsewhere. */
  post: (url: string, body: string, headers: Record<string, string>) => Promise<Posted>
  /** Stops what is under way (it ends as 'aborted') and closes all connections. */
  close: () => Promise<void>
}

export const defaultLimits: FetchLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  bodyMs: 15_000,
  totalMs: 45_000,
  maxBytes: 8 * 2 ** 20,
  maxRedirects: 8,
  maxWaitMs: 10_000,
  robotsRetryMs: [1_000, 3_000],
}

/** A client of its own state: connections, queues and robots.txt are shared by all that goes through it, so a process needs one. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const limits = { ...defaultLimits, ...options.limits }
  const sleep = (ms: number, signal: AbortSignal) => wait(Math.ceil(ms), undefined, { signal })
  const rules = readAddressRules(options.allowPrivateHosts)
  const connect = guardedConnector({ rules, connectMs: limits.connectMs, lookup: options.lookup, ca: options.ca })
  const closing = new AbortController()
  const rests = options.rests ?? forgetfulRests
  const own = createLanes({ monotonic: () => performance.now(), sleep }, limits.maxWaitMs, (lane, crawlDelayMs) =>
    rests.note({ lane, crawlDelayMs }),
  )
  recallRests(own, rests)
  const lanes = options.pace ? shareLanes(own, options.pace, { maxWaitMs: limits.maxWaitMs, sleep }) : own
  const context = {
    agent: new Agent({ connect, allowH2: false, pipelining: 1, keepAliveTimeout: 4_000, maxHeaderSize: 65_536 }),
    lanes,
    rests,
    robots: createRobots({
      userAgent: options.userAgent,
      now: options.now,
      retryWaitsMs: limits.robotsRetryMs,
      sleep: (ms) => sleep(ms, closing.signal),
    }),
    walls: new Map<string, string[]>(),
    limits,
    userAgent: options.userAgent,
    now: options.now,
    closing: closing.signal,
  }

  async function get(url: string, fetchOptions: FetchOptions = {}): Promise<FetchResult> {
    const link = linkSignals([fetchOptions.signal, closing.signal])
    try {
      return await fetchFollowing(context, url, { ...fetchOptions, signal: link.signal })
    } finally {
      link.unlink()
    }
  }

  function post(url: string, body: string, headers: Record<string, string>): Promise<Posted> {
    return postTo(context.agent, limits, url, { headers: { 'user-agent': options.userAgent, ...headers }, body, signal: closing.signal })
  }

  async function close(): Promise<void> {
    closing.abort(new Error('the client is closing'))
    await context.agent.destroy()
  }

  return { get, post, close }
}

function recallRests(lanes: Lanes, { known }: Rests): void {
  for (const { lane, restUntil, failure, detail, crawlDelayMs } of known) {
    if (crawlDelayMs !== null) lanes.recallCrawlDelay(lane, crawlDelayMs)
    if (restUntil !== null && failure !== null) lanes.bar(lane, restUntil - Date.now(), { failure, detail: detail ?? '', status: null })
  }
}

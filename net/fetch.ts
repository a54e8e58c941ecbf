import type { FetchFailure } from './failure.ts'

/** How politely one outlet is asked. Waiting is real time, also under a test clock: it is the servers who need the rest. */
export type Pace = {
  /** Least time from the start of one request to the start of the next, per host and port. */
  delayMs: number
  /** Most requests under way at once; never more than 2. A Crawl-delay makes it 1. */
  concurrency: number
  /** A name for all hosts of one outlet (desktop, mobile): they then share one pace, as they mostly share one machine. */
  site?: string
}

export type FetchOptions = {
  /** Validators of the last answer, which make the request conditional. */
  etag?: string | null
  lastModified?: string | null
  /** The Accept header; by default pages before everything. */
  accept?: string
  /** Most bytes after decompression; the client's limit where left out. */
  maxBytes?: number
  pace?: Pace
  /** False asks without reading robots.txt: only for addresses that the user typed to look at once. */
  respectRobots?: boolean
  signal?: AbortSignal
}

type Answered = {
  /** The address that answered, after redirects, without a fragment. */
  url: string
  /** Names in lower case; repeated headers joined by ", ". */
  headers: Record<string, string>
  /** The addresses that led to `url`, the one asked for first; empty where there was no redirect. */
  redirects: string[]
  /** Instant by the client's clock, epoch milliseconds. */
  fetchedAt: number
}

export type FetchedPage = Answered & { kind: 'page'; status: 200; bytes: Uint8Array }
export type NotModified = Answered & { kind: 'not-modified'; status: 304 }

export type FailedFetch = {
  kind: 'failure'
  failure: FetchFailure
  /** What happened, in English, for the log and the outlet's page. */
  detail: string
  /** Null where nothing answered. */
  status: number | null
  /** How long the host asked to be left alone, in real time; null where it did not say. */
  retryAfterMs: number | null
  /** The address that failed: the last one of a chain of redirects. */
  url: string
}

export type FetchResult = FetchedPage | NotModified | FailedFetch

/** Limits on one exchange, from connecting to the last byte. Waiting for one's turn does not count. */
export type FetchLimits = {
  connectMs: number
  headersMs: number
  /** The longest silence between two pieces of a body. */
  bodyMs: number
  totalMs: number
  maxBytes: number
  maxRedirects: number
  /** A host that wants to be left alone for longer than this is not waited for: the fetch fails at once. */
  maxWaitMs: number
  /** The waits before each new try for a robots.txt that failed. */
  robotsRetryMs: readonly number[]
}

import { enterLanes } from './enter-lanes.ts'
import { type Exchanged, exchange } from './exchange.ts'
import type { FetchOptions, Pace } from './fetch.ts'
import type { FetchContext, FollowOptions } from './fetch-context.ts'
import { nameStatus, type Trouble } from './name-failure.ts'
import { acceptedEncodings } from './read-body.ts'
import { readRetryAfter } from './retry-after.ts'

const defaultPace: Pace = { delayMs: 1_000, concurrency: 1 }
const defaultAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,*/*;q=0.5'
/** How long a host rests after a 429 that does not say. */
const unsaidRestMs = 60_000

/** A refusal that was answered with a wish to be left alone, or that was not even asked for because such a wish still holds. */
export type Refused = Trouble & { retryAfterMs: number | null }

/** Waits for its turn at the site and the host, asks once, and lets the host rest if it says so, before anyone else's turn comes. */
export async function askPolitely(
  context: FetchContext,
  url: URL,
  cookies: string | null,
  crawlDelayMs: number | null | undefined,
  options: FollowOptions,
): Promise<Exchanged | Refused> {
  const pace = options.pace ?? defaultPace
  const lanes = [...(pace.site ? [`site ${pace.site}`] : []), `host ${url.host}`]
  const turn = await enterLanes(context.lanes, lanes, { ...pace, crawlDelayMs }, options.signal)
  if ('barred' in turn)
    return {
      ...turn.barred,
      detail: `${turn.barred.detail}; the host wants to be left alone`,
      status: null,
      retryAfterMs: turn.retryAfterMs,
    }
  try {
    const maxBytes = options.maxBytes ?? context.limits.maxBytes
    const answer = await exchange(context.agent, context.limits, {
      url,
      headers: headersOf(context, cookies, options),
      maxBytes,
      signal: options.signal,
    })
    if ('failure' in answer) return { ...answer, retryAfterMs: null }
    const rest = readRest(answer, context.now())
    if (!rest) return answer
    for (const lane of lanes) {
      context.lanes.bar(lane, rest.retryAfterMs, rest)
      context.rests.note({ lane, restUntil: Date.now() + rest.retryAfterMs, failure: rest.failure, detail: rest.detail })
    }
    return rest
  } finally {
    turn.leave()
  }
}

/** A 429, or a 503 that says for how long; null for every other answer. */
function readRest({ status, headers }: Exchanged, now: number): (Refused & { retryAfterMs: number }) | null {
  if (status !== 429 && status !== 503) return null
  const said = readRetryAfter(headers['retry-after'], headers.date, now)
  if (said === null && status === 503) return null
  const retryAfterMs = said ?? unsaidRestMs
  return {
    failure: nameStatus(status),
    detail: `HTTP ${status}, to be asked again in ${Math.ceil(retryAfterMs / 1000)} s`,
    status,
    retryAfterMs,
  }
}

function headersOf(
  { userAgent }: FetchContext,
  cookies: string | null,
  { accept, etag, lastModified }: FetchOptions,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept ?? defaultAccept,
    'accept-encoding': acceptedEncodings,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    ...(cookies ? { cookie: cookies } : {}),
  }
}

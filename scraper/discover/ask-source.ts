import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FeedState } from '#db/queries/feed-states.ts'
import type { FetchedPage, FetchResult } from '#net/fetch.ts'
import { mayPass } from '../collect/failure.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { DiscoverContext } from './discovery.ts'
import type { Source } from './source.ts'

/** A source's answer as text, with what to remember of it once its addresses are safely in the frontier. Null text: nothing has changed. */
export type SourceAnswer = { text: string | null; url: string; state: FeedState }

const accept = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  sitemap: 'application/xml, text/xml, application/gzip, */*;q=0.5',
  listing: 'text/html, application/xhtml+xml, */*;q=0.5',
}
/** A sitemap holds at most 50 MB by its standard; ours are read as text, so we stop a little later. */
const mostSitemapBytes = 64 * 2 ** 20
const waitsMs = [2_000, 6_000]
const mostFeedBytes = 16 * 2 ** 20
const mostListingBytes = 8 * 2 ** 20

/** Asks a feed, sitemap or listing page, conditionally where `remembered` holds validators. Null where it could not be had; the failure is recorded. */
export async function askSource(
  context: DiscoverContext,
  kind: Source['kind'],
  url: string,
  remembered: FeedState | undefined,
): Promise<SourceAnswer | null> {
  const { newsroom } = context
  const result = await getPatiently(context, kind, url, remembered)
  if (result.kind === 'failure') {
    await context.fail(result.failure, url, result.detail)
    return null
  }
  const state = { ...stateOf(context.outletId, url, result.headers), fetched_at: newsroom.now(), status: result.status }
  if (result.kind === 'not-modified') {
    const { etag = null, last_modified = null, item_count = null } = remembered ?? {}
    return {
      text: null,
      url,
      state: { ...state, etag: state.etag ?? etag, last_modified: state.last_modified ?? last_modified, item_count },
    }
  }
  const text = await textOf(result)
  if (text !== null) return { text, url: result.url, state }
  await context.fail('malformed', url, 'the gzip file is damaged, or larger than 64 MB')
  return null
}

/** A walk through forty pages must not end because one of them stumbled: what passes is asked for again, twice. */
async function getPatiently(
  context: DiscoverContext,
  kind: Source['kind'],
  url: string,
  remembered: FeedState | undefined,
): Promise<FetchResult> {
  const { newsroom, pace, signal } = context
  const maxBytes = { sitemap: mostSitemapBytes, feed: mostFeedBytes, listing: mostListingBytes }[kind]
  const options = { etag: remembered?.etag, lastModified: remembered?.last_modified, accept: accept[kind], maxBytes, pace, signal }
  for (const waitMs of waitsMs) {
    const result = await newsroom.client.get(url, options)
    if (result.kind !== 'failure' || !mayPass(kind, result.failure) || (result.retryAfterMs ?? 0) > waitMs) return result
    await sleep(waitMs, undefined, { signal }).catch(() => undefined) // woken up to stop: the next request ends at once
  }
  return newsroom.client.get(url, options)
}

/** What was known before an answer that told nothing: asking by it brings all that changed since. */
export function validatorsOf(remembered: FeedState | undefined): Pick<FeedState, 'etag' | 'last_modified'> {
  return { etag: remembered?.etag ?? null, last_modified: remembered?.last_modified ?? null }
}

function stateOf(outletId: number, url: string, headers: Record<string, string>) {
  return { outlet_id: outletId, url, etag: headers.etag ?? null, last_modified: headers['last-modified'] ?? null, item_count: null }
}

/** Sitemaps often lie as .gz files, which no Content-Encoding announces: the first two bytes tell. */
async function textOf({ bytes, headers }: FetchedPage): Promise<string | null> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isGzip) return decodePage(bytes, headers['content-type'] ?? null).text
  try {
    const plain = await promisify(gunzip)(bytes, { maxOutputLength: mostSitemapBytes })
    return decodePage(plain, null).text
  } catch {
    // Damaged or too large: both are the file's fault, and the caller records it.
    return null
  }
}

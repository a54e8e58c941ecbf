import type { OutletDefinition } from '#catalog/definition.ts'
import { type FeedState, listFeedStates } from '#db/queries/feed-states.ts'
import type { Pace } from '#net/fetch.ts'
import type { CollectFailure } from '../collect/failure.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import { discoverFromFeed } from './discover-feed.ts'
import { discoverFromListing } from './discover-listing.ts'
import { discoverFromSitemap } from './discover-sitemap.ts'
import type { FoundAddress } from './found-address.ts'
import { isDue, listSources, type Source } from './source.ts'

export type DiscoverContext = {
  newsroom: Newsroom
  outletId: number
  /** With its family's share. */
  definition: OutletDefinition
  /** The first day that is wanted, `YYYY-MM-DD`. */
  since: string
  /** A backfill reads every source back to `since`, whatever it knows already; an ordinary run stops where it meets what it knows. */
  isBackfill: boolean
  pace: Pace
  signal: AbortSignal
  fail: (failure: CollectFailure, url: string, detail: string | null) => Promise<void>
  /** How many of these addresses the outlet's frontier holds. */
  countKnown: (found: FoundAddress[]) => Promise<number>
  /** The newest day of the articles that these addresses led to; null where none is stored with a day. */
  newestDay: (found: FoundAddress[]) => Promise<string | null>
}

/** Addresses from one answer of a source. `state` is to be kept in the same transaction: a source that says "not modified" must have been read to its end. */
export type Batch = { source: Source; found: FoundAddress[]; state: FeedState | null }

/**
 * Asks an outlet's sources and gives what they name, batch by batch. The next batch is asked for only when the caller comes back, so that a walk through
 * listings sees what the pages before have led to.
 */
export async function* discover(context: DiscoverContext): AsyncGenerator<Batch> {
  const sources = listSources(context.definition)
  const memory = await listFeedStates(context.newsroom.db, context.outletId)
  let hasGap = false
  for (const source of sources) {
    if (context.signal.aborted) return
    const remembered = memory.get(source.url)
    if (!context.isBackfill && !isDue(source, sources, remembered, hasGap, context.newsroom.now())) continue
    for await (const batch of discoverFrom(context, source, memory)) {
      hasGap ||= source.kind === 'feed' && Boolean(remembered?.fetched_at) && (await isAllNew(context, batch))
      yield batch
    }
  }
}

function discoverFrom(context: DiscoverContext, source: Source, memory: Map<string, FeedState>): AsyncGenerator<Batch> {
  if (source.kind === 'listing') return discoverFromListing(context, source, memory.get(source.url))
  if (source.kind === 'sitemap') return discoverFromSitemap(context, source, memory)
  return discoverFromFeed(context, source, memory.get(source.url))
}

async function isAllNew(context: DiscoverContext, { found }: Batch): Promise<boolean> {
  return found.length > 0 && (await context.countKnown(found)) === 0
}

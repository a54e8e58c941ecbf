import type { OutletDefinition } from '#catalog/definition.ts'
import { type FeedState, listFeedStates } from '#db/queries/feed-states.ts'
import type { Pace } from '#net/fetch.ts'
import { type CollectFailure, hostFailures, passingFailures } from '../collect/failure.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import { discoverFromFeed } from './discover-feed.ts'
import { discoverFromListing } from './discover-listing.ts'
import { discoverFromSitemap } from './discover-sitemap.ts'
import type { FoundAddress } from './found-address.ts'
import { isDue, listSources, type Source } from './source.ts'
import { addToTally, type SourceTally } from './source-tally.ts'

export type DiscoverContext = {
  newsroom: Newsroom
  outletId: number
  /** With its family's share. */
  definition: OutletDefinition
  /** The first day that is wanted, `YYYY-MM-DD`. */
  since: string
  /** A backfill reads every source back to `since`, whatever it knows already; an ordinary run stops where it meets what it knows. */
  isBackfill: boolean
  /** Addresses discovered up to this instant count as known; null at the first look at an outlet. What a run that broke off has found is not known. */
  knownBefore: number | null
  /** Something may have been missed since then: every source is asked, and in full. */
  hasGap: boolean
  pace: Pace
  signal: AbortSignal
  fail: (failure: CollectFailure, url: string, detail: string | null) => Promise<void>
  tally: SourceTally
  /** How many of these addresses the outlet's frontier held at `knownBefore`. */
  countKnown: (found: FoundAddress[]) => Promise<number>
  /** The newest day of the articles that these addresses led to; null where none is stored with a day. */
  newestDay: (found: FoundAddress[]) => Promise<string | null>
}

/** Addresses from one answer of a source, and how many of them were known. `state` is to be kept in the same transaction: a source that says "not modified" must have been read to its end. */
export type Batch = { source: Source; found: FoundAddress[]; known: number; state: FeedState | null }

/** So many sources of one outlet that cannot be reached in a row: the others are spared. */
const mostDeaf = 3

/**
 * Asks an outlet's sources and gives what they name, batch by batch. The next batch is asked for only when the caller comes back, so that a walk through
 * listings sees what the pages before have led to.
 */
export async function* discover(context: DiscoverContext): AsyncGenerator<Batch> {
  const sources = listSources(context.definition)
  const memory = await listFeedStates(context.newsroom.db, context.outletId)
  const now = context.newsroom.now()
  let { hasGap } = context
  let deafInRow = 0
  for (const source of sources) {
    if (context.signal.aborted || deafInRow >= mostDeaf) return
    if (!context.isBackfill && !isDue(source, sources, memory.get(source.url), hasGap, now)) continue
    const seen: Seen = { hasAnswered: false, failure: null, shown: 0, known: 0 }
    const watched = { ...context, hasGap, fail: noteFailure(context, seen) }
    for await (const batch of discoverFrom(watched, source, memory)) {
      seen.hasAnswered = true
      seen.shown += batch.found.length
      seen.known += batch.known
      yield batch
    }
    if (seen.failure !== 'robots') addToTally(context.tally, source.kind, seen)
    if ((hasGap || context.isBackfill) && seen.failure && passingFailures.has(seen.failure)) context.tally.isBrokenOff = true
    deafInRow = seen.failure && hostFailures.has(seen.failure) ? deafInRow + 1 : 0
    hasGap ||= source.kind === 'feed' && context.knownBefore !== null && seen.shown > 0 && seen.known === 0
  }
}

type Seen = { hasAnswered: boolean; failure: CollectFailure | null; shown: number; known: number }

function noteFailure(context: DiscoverContext, seen: Seen): DiscoverContext['fail'] {
  return (failure, url, detail) => {
    seen.failure = failure
    return context.fail(failure, url, detail)
  }
}

function discoverFrom(context: DiscoverContext, source: Source, memory: Map<string, FeedState>): AsyncGenerator<Batch> {
  if (source.kind === 'listing') return discoverFromListing(context, source, memory.get(source.url))
  if (source.kind === 'sitemap') return discoverFromSitemap(context, source, memory)
  return discoverFromFeed(context, source, memory.get(source.url))
}

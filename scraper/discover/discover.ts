import { type FeedState, listFeedStates } from '#db/queries/feed-states.ts'
import { type CollectFailure, hostFailures, mayPass } from '../collect/failure.ts'
import { discoverFromFeed } from './discover-feed.ts'
import { discoverFromListing } from './discover-listing.ts'
import { discoverFromSitemap } from './discover-sitemap.ts'
import type { Batch, DiscoverContext } from './discovery.ts'
import { isDue, listSources, type Source } from './source.ts'
import { addToTally } from './source-tally.ts'

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
    if (seen.failure === 'no-links') seen.hasAnswered = false
    if (seen.failure !== 'robots') addToTally(context.tally, source.kind, seen)
    if ((hasGap || context.isBackfill || isLostOnTheWay(context, source, seen)) && seen.failure && mayPass(source.kind, seen.failure))
      context.tally.isBrokenOff = true
    deafInRow = seen.failure && hostFailures.has(seen.failure) ? deafInRow + 1 : 0
    hasGap ||= source.kind === 'feed' && context.knownBefore !== null && seen.shown > 0 && seen.known === 0
  }
}

type Seen = { hasAnswered: boolean; failure: CollectFailure | null; shown: number; known: number }

/** A walk through a listing that failed before it came to anything known: what lies between is still to be heard. */
function isLostOnTheWay({ knownBefore }: DiscoverContext, source: Source, { shown, known }: Seen): boolean {
  return source.kind === 'listing' && knownBefore !== null && shown > 0 && known === 0
}

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

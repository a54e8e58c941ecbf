import type { FetchFailure } from '#net/failure.ts'
import type { ExtractFailure } from '../extract/article.ts'

/** What can be wrong with a feed, sitemap or listing that was fetched. */
export type DiscoverFailure = 'not-a-feed' | 'damaged-feed' | 'not-a-sitemap' | 'no-links'

/** Every failure of collecting, stored with its run. `bug` is ours: the reader threw on this page. The list is closed, so that each has its words in every language. */
export type CollectFailure = FetchFailure | ExtractFailure | DiscoverFailure | 'bug'

/**
 * Failures that say something of the host rather than of the address. After several in a row the run leaves the outlet alone: the rest of its
 * addresses would fail like these, and each try would cost them one of theirs.
 */
export const hostFailures: ReadonlySet<CollectFailure> = new Set([
  'dns',
  'tls',
  'refused',
  'reset',
  'timeout',
  'unavailable',
  'server-error',
  'rate-limited',
  'blocked',
])

/** What often goes well a moment later. */
export const passingFailures: ReadonlySet<CollectFailure> = new Set([
  'dns',
  'tls',
  'refused',
  'reset',
  'timeout',
  'slow',
  'truncated',
  'malformed',
  'empty',
  'redirect-loop',
  'rate-limited',
  'unavailable',
  'server-error',
])

/** Whether a source that failed is worth asking again at once. No listing is too large by nature: an endless one is a fault of the moment. */
export function mayPass(source: 'feed' | 'sitemap' | 'listing', failure: CollectFailure): boolean {
  return passingFailures.has(failure) || (source !== 'sitemap' && failure === 'too-large')
}

import type { Source } from './source.ts'

/** What the sources of a run told, for the record of what was not seen. */
export type SourceTally = {
  /** Sources that answered, and that did not; one that robots.txt keeps from us is neither. */
  reached: number
  failed: number
  /** Feeds that showed items, and those of them that still showed one we knew. */
  feeds: number
  overlappingFeeds: number
  /** Sitemaps and listings that showed something, all of it new. */
  newOnly: number
  /** A sitemap or listing was read back to addresses that we knew. */
  isReadBack: boolean
  /** A source broke off while a gap was to be closed or a backfill was under way: what it had to say is still to be heard. */
  isBrokenOff: boolean
}

export const emptyTally: SourceTally = {
  reached: 0,
  failed: 0,
  feeds: 0,
  overlappingFeeds: 0,
  newOnly: 0,
  isReadBack: false,
  isBrokenOff: false,
}

/** Adds one source: whether it answered (a listing without a link has not), how many addresses it showed, how many of them were known before the run. */
export function addToTally(
  tally: SourceTally,
  kind: Source['kind'],
  { hasAnswered, shown, known }: { hasAnswered: boolean; shown: number; known: number },
): void {
  tally[hasAnswered ? 'reached' : 'failed']++
  if (kind !== 'feed') {
    tally.isReadBack ||= known > 0
    if (shown > 0 && known === 0) tally.newOnly++
  } else if (shown > 0) {
    tally.feeds++
    if (known > 0) tally.overlappingFeeds++
  }
}

/** True where nothing can have fallen off the end of a feed or listing unseen since what we know was read. */
export function isContinuous({ isReadBack, feeds, overlappingFeeds, newOnly }: SourceTally): boolean {
  return isReadBack || (feeds === overlappingFeeds && (feeds > 0 || newOnly === 0))
}

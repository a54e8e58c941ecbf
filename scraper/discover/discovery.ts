import type { OutletDefinition } from '#catalog/definition.ts'
import type { FeedState } from '#db/queries/feed-states.ts'
import type { Pace } from '#net/fetch.ts'
import type { CollectFailure } from '../collect/failure.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import type { FoundAddress } from './found-address.ts'
import type { Source } from './source.ts'
import type { SourceTally } from './source-tally.ts'

/** What discovering in one outlet needs to know. */
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
  /** Something was missed since then: every source is asked, and in full. */
  hasGap: boolean
  /** A run since then did not come to its end: listings are walked anew, since a first page that did not change says nothing of those behind it. */
  isUnsure: boolean
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

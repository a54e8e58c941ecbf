import { setTimeout as sleep } from 'node:timers/promises'
import { findBackfillStep, saveBackfillStep } from '#db/queries/backfill-steps.ts'
import type { FeedState } from '#db/queries/feed-states.ts'
import { askSource, validatorsOf } from './ask-source.ts'
import type { Batch, DiscoverContext } from './discovery.ts'
import { readListing } from './listing-links.ts'
import type { Source } from './source.ts'

/** A listing that never ends (its last page comes again and again under new numbers) is left after this many pages. */
const mostPages = { ordinary: 50, backfill: 5_000 }

const secondLooksMs = [2_000, 4_000]
/**
 * Walks a listing from its newest page back: an ordinary run until a page names something known, a backfill until a page's articles are all older than
 * the window. The first look at an outlet takes the first page alone.
 */
export async function* discoverFromListing(
  context: DiscoverContext,
  source: Extract<Source, { kind: 'listing' }>,
  remembered: FeedState | undefined,
): AsyncGenerator<Batch> {
  const { newsroom, outletId, isBackfill, since } = context
  const seen = new Set<string>()
  let next: string | null = source.url
  const step = isBackfill ? await findBackfillStep(newsroom.db, outletId, source.url, since) : undefined
  if (step !== undefined) next = step
  const walked = async (to: string | null) => {
    if (isBackfill) await saveBackfillStep(newsroom.db, outletId, source.url, since, to)
  }
  for (let page = 1; next && page <= mostPages[context.isBackfill ? 'backfill' : 'ordinary']; page++) {
    if (context.signal.aborted) return
    const isConditional = page === 1 && !context.isBackfill && !context.hasGap && !context.isUnsure
    const read = await askListing(context, source, next, isConditional ? remembered : undefined)
    if (!read) return
    const { answer, listing } = read
    const isEmpty = listing?.links.length === 0
    if (isEmpty && page === 1) await context.fail('no-links', next, `nothing on the page fits ${source.rules.link}`)
    const found = (listing?.links ?? []).filter(({ url }) => !seen.has(url))
    for (const { url } of found) seen.add(url)
    const known = await context.countKnown(found)
    yield {
      source,
      found,
      known,
      state: page === 1 ? { ...answer.state, ...whatItHad(answer.state, found.length, remembered) } : null,
    }
    if (!listing || found.length === 0) return walked(null)
    if (isBackfill ? await isOlder(context, found) : known > 0 || context.knownBefore === null) return walked(null)
    next = listing.nextPage
    await walked(next)
  }
}

/** A page without links is no answer: what was remembered stays, so that it is seen that there were some. */
function whatItHad(state: FeedState, count: number, remembered: FeedState | undefined): Partial<FeedState> {
  if (count > 0 || state.status === 304) return count > 0 ? { item_count: count } : {}
  return { ...validatorsOf(remembered), item_count: remembered?.item_count ?? 0 }
}

/** A page without links is asked for twice more: error pages come with a good status, and would end the walk unseen. */
async function askListing(
  context: DiscoverContext,
  source: Extract<Source, { kind: 'listing' }>,
  url: string,
  remembered: FeedState | undefined,
) {
  const ask = async () => {
    const answer = await askSource(context, 'listing', url, remembered)
    return answer && { answer, listing: answer.text === null ? null : readListing(answer.text, answer.url, source.rules) }
  }
  for (const waitMs of secondLooksMs) {
    const read = await ask()
    if (read?.listing?.links.length !== 0) return read
    await sleep(waitMs, undefined, { signal: context.signal }).catch(() => undefined) // woken up to stop: the next request ends at once
  }
  return ask()
}

async function isOlder(context: DiscoverContext, found: Batch['found']): Promise<boolean> {
  const newest = await context.newestDay(found)
  return newest !== null && newest < context.since
}

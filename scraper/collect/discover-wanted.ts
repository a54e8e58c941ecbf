import { findKnownKeys, findNewestDay, insertWanted } from '#db/queries/frontier.ts'
import { urlKey } from '../address/url-key.ts'
import { discover } from '../discover/discover.ts'
import type { DiscoverContext } from '../discover/discovery.ts'
import type { FoundAddress } from '../discover/found-address.ts'
import { toFrontier } from './frontier-addresses.ts'
import type { PageContext } from './page-context.ts'

/** Discovers batch by batch into the frontier, and yields after each, so that the caller fetches what is there before more is looked for. */
export async function* discoverWanted(
  context: PageContext,
  window: Pick<DiscoverContext, 'since' | 'isBackfill' | 'knownBefore' | 'hasGap' | 'isUnsure' | 'signal'>,
): AsyncGenerator<number> {
  const { newsroom, outletId, definition, pace, run } = context
  const { db } = newsroom
  const keys = (found: FoundAddress[]) => found.map(({ url }) => urlKey(url, definition))
  const batches = discover({
    ...window,
    newsroom,
    outletId,
    definition,
    pace,
    tally: run.tally,
    fail: (failure, url, detail) => run.fail('discover', failure, url, detail),
    countKnown: async (found) =>
      window.knownBefore === null ? 0 : (await findKnownKeys(db, outletId, keys(found), window.knownBefore)).size,
    newestDay: (found) => findNewestDay(db, outletId, keys(found)),
  })
  for await (const { source, found, state } of batches) {
    const added = await insertWanted(db, outletId, toFrontier(definition, source, found), state, newsroom.now(), window.isBackfill)
    run.counts.discovered += added
    await run.report()
    yield added
  }
}

import type { FeedState } from '#db/queries/feed-states.ts'
import { askSource, validatorsOf } from './ask-source.ts'
import type { Batch, DiscoverContext } from './discovery.ts'
import { readFeed } from './feed-items.ts'
import type { Source } from './source.ts'

/** Reads a feed. One that came damaged gives its whole items, and is asked next time whether it changed since it was last whole. */
export async function* discoverFromFeed(
  context: DiscoverContext,
  source: Source,
  remembered: FeedState | undefined,
): AsyncGenerator<Batch> {
  const answer = await askSource(context, 'feed', source.url, remembered)
  if (!answer) return
  if (answer.text === null) return yield { source, found: [], known: 0, state: answer.state }
  const feed = readFeed(answer.text, answer.url)
  if (!feed) return context.fail('not-a-feed', source.url, answer.text.slice(0, 200))
  if (!feed.isWhole) await context.fail('damaged-feed', source.url, `${feed.items.length} items could be read`)
  const validators = feed.isWhole ? {} : validatorsOf(remembered)
  const known = await context.countKnown(feed.items)
  yield { source, found: feed.items, known, state: { ...answer.state, ...validators, item_count: feed.items.length } }
}

import type { FeedState } from '#db/queries/feed-states.ts'
import { askSource } from './ask-source.ts'
import type { Batch, DiscoverContext } from './discovery.ts'
import type { FoundAddress } from './found-address.ts'
import { readSitemap } from './sitemap-entries.ts'
import type { Source } from './source.ts'

/** Indexes of indexes are met; deeper nesting is a circle. */
const mostLevels = 3
const dayMs = 24 * 3_600_000

/**
 * Reads a sitemap, or the parts of an index that fall into the window, newest first. A sitemap's date is that of the last change, so nothing published
 * in the window is older than it.
 */
export async function* discoverFromSitemap(
  context: DiscoverContext,
  source: Source,
  memory: Map<string, FeedState>,
  url = source.url,
  level = 1,
): AsyncGenerator<Batch> {
  const isConditional = !context.isBackfill && !context.hasGap
  const answer = await askSource(context, 'sitemap', url, isConditional ? memory.get(url) : undefined)
  if (!answer) return
  if (answer.text === null) return yield { source, found: [], known: 0, state: answer.state }
  const sitemap = readSitemap(answer.text, answer.url)
  if (!sitemap) return context.fail('not-a-sitemap', url, answer.text.slice(0, 200))
  const wanted = newestFirst(sitemap.entries.filter((entry) => isInWindow(entry, context)))
  const state = { ...answer.state, item_count: sitemap.entries.length }
  if (sitemap.kind === 'addresses') return yield { source, found: wanted, known: await context.countKnown(wanted), state }
  // An index is read anew each time: its validators would hide parts that an interrupted run did not reach.
  yield { source, found: [], known: 0, state: { ...state, etag: null, last_modified: null } }
  for (const part of wanted) {
    if (context.signal.aborted || level >= mostLevels) return
    if (dayOf(part) === null && isFresh(context, memory.get(part.url))) continue
    yield* discoverFromSitemap(context, source, memory, part.url, level + 1)
  }
}

/** What bears no date may be new; in an ordinary run, a part of unknown age is therefore looked at once a day. */
function isFresh(context: DiscoverContext, remembered: FeedState | undefined): boolean {
  return !context.isBackfill && !context.hasGap && remembered?.fetched_at != null && context.newsroom.now() - remembered.fetched_at < dayMs
}

function isInWindow(entry: FoundAddress, { since }: DiscoverContext): boolean {
  const day = dayOf(entry)
  return day === null || day >= since.slice(0, day.length)
}

function newestFirst(entries: FoundAddress[]): FoundAddress[] {
  return entries.toSorted((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))
}

/** The day or month of an entry: its date, or the month that the address of a part names (`/sitemaps/2026-11.xml.gz`); null where neither is Gregorian. */
function dayOf(entry: FoundAddress): string | null {
  const date = dateOf(entry)
  if (date) return date.slice(0, 10)
  const month = /\.xml(\.gz)?$/.test(entry.url) ? entry.url.match(/(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])(?!\d)/) : null
  return month ? `${month[1]}-${month[2]}` : null
}

function dateOf({ printedDate, changed }: FoundAddress): string | null {
  const date = printedDate ?? changed
  return date && /^(19|20)\d\d-\d\d/.test(date) ? date : null
}

import type { OutletDefinition } from '#catalog/definition.ts'
import type { FeedState } from '#db/queries/feed-states.ts'

/** How an outlet's listing is read: its address, the selector of its links, and the one of its next page where the outlet is so kind. */
export type ListingRules = { url: string; link: string; next?: string; section?: string }

/** A place where an outlet names its articles. */
export type Source =
  | { kind: 'feed'; url: string }
  | { kind: 'sitemap'; url: string }
  | { kind: 'listing'; url: string; rules: ListingRules }

const hourMs = 3_600_000

/** Every source of a definition, quickest first: feeds bring the newest with their dates, sitemaps reach further, listings are read where nothing else is. */
export function listSources({ feeds, sitemaps, listings }: OutletDefinition): Source[] {
  return [
    ...feeds.map(({ url }) => ({ kind: 'feed' as const, url })),
    ...sitemaps.map(({ url }) => ({ kind: 'sitemap' as const, url })),
    ...listings.map((rules) => ({ kind: 'listing' as const, url: rules.url, rules })),
  ]
}

/**
 * Whether a source has to be asked in an ordinary run. What is slower than the quickest kind that the outlet has is asked more rarely: sitemaps hourly, listings
 * daily, to find what the feeds left out. `hasGap`: a feed showed nothing that we knew, so something may have fallen off its end.
 */
export function isDue(source: Source, all: Source[], state: FeedState | undefined, hasGap: boolean, now: number): boolean {
  if (hasGap || source.kind === 'feed' || !state?.fetched_at) return true
  const quicker = all.some((one) => one.kind === 'feed' || (one.kind === 'sitemap' && source.kind === 'listing'))
  const restMs = !quicker ? 0 : source.kind === 'sitemap' ? hourMs : 24 * hourMs
  return now - state.fetched_at >= restMs
}

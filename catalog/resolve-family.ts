import { type Layout, layoutSchema, type OutletDefinition } from './definition.ts'
import { families } from './families/all.ts'
import type { Family } from './families/family.ts'

/**
 * The definition with what its family gives: fields that a layout leaves out come from the family's newest layout, and the family's own layouts follow
 * as the oldest, for pages that only they fit. A definition without feeds, sitemaps and listings takes the family's feeds. Throws for a family that is not known.
 */
export function resolveDefinition(definition: OutletDefinition): OutletDefinition {
  if (definition.family === null) return definition
  const family = families.find(({ slug }) => slug === definition.family)
  if (!family)
    throw new Error(
      `Cannot use family "${definition.family}" of outlet ${definition.slug}: write one of ${families.map(({ slug }) => slug).join(', ')}, or null`,
    )
  return { ...definition, feeds: feedsOf(definition, family), layouts: layoutsOf(definition, family) }
}

function feedsOf({ feeds, sitemaps, listings, home }: OutletDefinition, family: Family): OutletDefinition['feeds'] {
  if (feeds.length + sitemaps.length + listings.length > 0) return feeds
  return family.feedPaths.map((path) => ({ url: new URL(path, home).href }))
}

function layoutsOf(definition: OutletDefinition, family: Family): Layout[] {
  const shared = family.layouts.map((layout) => layoutSchema.parse(layout))
  const newest = shared[0]
  return [...definition.layouts.map((own) => (newest ? extend(own, newest) : own)), ...shared]
}

function extend(own: Layout, shared: Layout): Layout {
  return {
    ...shared,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    since: own.since,
    exclude: [...shared.exclude, ...own.exclude],
    dropParagraphs: [...shared.dropParagraphs, ...own.dropParagraphs],
  }
}

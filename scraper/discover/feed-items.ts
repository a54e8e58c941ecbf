import { parseFeed } from 'feedsmith'
import { type FoundAddress, plainText, resolveAddress } from './found-address.ts'
import { salvageFeed } from './salvage-feed.ts'
import { isNestedTooDeep, maskSections } from './xml-sections.ts'

/** What was read of a feed. `isWhole` is false where the feed was damaged and only the items that are whole could be taken from it. */
export type ReadFeed = { items: FoundAddress[]; isWhole: boolean }

/**
 * Reads RSS, Atom, RDF or JSON Feed, in the order of the feed. Undeclared prefixes and bare ampersands do no harm; a feed that is cut off or
 * otherwise not well-formed gives its whole items. Null where the text is no feed at all.
 */
export function readFeed(text: string, feedUrl: string): ReadFeed | null {
  if (isNestedTooDeep(text)) return null
  const items = parseItems(text)
  const expected = countItems(text)
  if (items && items.length >= expected) return { items: toAddresses(items, feedUrl), isWhole: true }
  const salvaged = salvageFeed(text).flatMap((piece) => parseItems(piece) ?? [])
  if (salvaged.length === 0 && !items) return null
  const best = items && items.length > salvaged.length ? items : salvaged
  return { items: toAddresses(best, feedUrl), isWhole: false }
}

type Item = { link: string | undefined; title?: string; summary?: string; section?: string; author?: string; date?: string }

function parseItems(text: string): Item[] | null {
  try {
    return itemsOf(parseFeed(text))
  } catch {
    // feedsmith throws on whatever it cannot read; what to make of that is decided by the caller, from null.
    return null
  }
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): Item[] {
  if (parsed.format === 'rss') return (parsed.feed.items ?? []).map(rssItem)
  if (parsed.format === 'rdf') return (parsed.feed.items ?? []).map(rdfItem)
  if (parsed.format === 'atom') return (parsed.feed.entries ?? []).map(atomItem)
  return (parsed.feed.items ?? []).map(jsonItem)
}

type Parsed = ReturnType<typeof parseFeed>
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number]
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number]
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number]
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number]

function rssItem(item: RssItem): Item {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
  return {
    link: item.link ?? permalink,
    title: item.title,
    summary: item.description ?? item.content?.encoded,
    section: item.categories?.[0]?.name,
    author: item.dc?.creators?.[0] ?? authorName(item.authors?.[0]),
    date: textOf(item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated),
  }
}

function rdfItem(item: RdfItem): Item {
  return {
    link: item.link,
    title: item.title,
    summary: item.description ?? item.content?.encoded,
    section: item.dc?.subjects?.[0],
    author: item.dc?.creators?.[0],
    date: textOf(item.dc?.dates?.[0]),
  }
}

function atomItem(entry: AtomEntry): Item {
  const links = entry.links ?? []
  const alternate = links.find((link) => !link.rel || link.rel === 'alternate') ?? links[0]
  return {
    link: alternate?.href ?? entry.id,
    title: textOf(entry.title),
    summary: textOf(entry.summary) ?? textOf(entry.content),
    section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
    author: entry.authors?.[0]?.name,
    date: textOf(entry.published ?? entry.updated),
  }
}

function jsonItem(item: JsonItem): Item {
  return {
    link: item.url ?? item.id,
    title: item.title,
    summary: item.summary ?? item.content_text ?? item.content_html,
    section: item.tags?.[0],
    author: item.authors?.[0]?.name,
    date: textOf(item.date_published),
  }
}

function authorName(author: unknown): string | undefined {
  return typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : (value as { value?: string } | undefined)?.value
}

/** How many items were begun, so that one swallowed by its unclosed neighbour is missed. */
function countItems(text: string): number {
  return maskSections(text).match(/<(?:\w+:)?(?:item|entry)[\s>]/g)?.length ?? 0
}

function toAddresses(items: Item[], feedUrl: string): FoundAddress[] {
  return items.flatMap((item) => {
    const url = resolveAddress(item.link, feedUrl)
    if (!url) return []
    const { title, summary, section, author, date } = item
    return {
      url,
      title: plainText(title),
      summary: plainText(summary),
      section: plainText(section),
      author: plainText(author),
      printedDate: plainText(date),
      changed: null,
    }
  })
}

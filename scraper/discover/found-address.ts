/** An address as a feed, sitemap or listing names it, with what it says of the article there. Texts are plain; null where nothing is said. */
export type FoundAddress = {
  /** Absolute. */
  url: string
  title: string | null
  /** The first lines that the source gives, without markup and cut to `maxSummaryLength`. */
  summary: string | null
  section: string | null
  author: string | null
  /** The date as it is printed; read by the extractor, which knows the outlet's zone and calendars. */
  printedDate: string | null
  /** When a sitemap says that the page last changed: tells where to look, not when it was published. */
  changed: string | null
}

const maxSummaryLength = 1_000
/** Nobody prints longer addresses, and no index of PostgreSQL's could hold their keys. */
const longestAddress = 2_000
/** JSON and XML can name the character NUL, which no database keeps. */
const NUL = '\u0000'
const white = new RegExp(`[\\s${NUL}]+`, 'gu')

/** Resolves an address as printed against the page that prints it; null where it is none that can be fetched. */
export function resolveAddress(printed: string | undefined | null, base: string): string | null {
  const text = printed?.trim()
  if (!text) return null
  const url = URL.parse(text, base)
  return url && /^https?:$/.test(url.protocol) && url.href.length <= longestAddress ? url.href : null
}

/** One line of text: without tags, references decoded by whoever parsed it, white space collapsed; null where nothing is left. */
export function plainText(value: string | undefined | null, maxLength = maxSummaryLength): string | null {
  const text = value
    ?.replace(/<[^>]*>/g, ' ')
    .replace(white, ' ')
    .trim()
  return text ? text.slice(0, maxLength) : null
}

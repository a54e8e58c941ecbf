import type { OutletDefinition } from '#catalog/definition.ts'
import type { FrontierRow } from '#db/rows/collecting.ts'

/** What the feed, sitemap or listing said of an address. */
export type PageHint = Pick<FrontierRow, 'title' | 'summary' | 'section' | 'author' | 'printed_date' | 'source_kind'>

/** A page as text, rightly decoded, and what is known of it. */
export type PageInput = {
  html: string
  /** The address after redirects. */
  url: string
  definition: OutletDefinition
  hint: PageHint | null
  /** Epoch milliseconds. */
  fetchedAt: number
}

/** Why a page gave no article. The list is closed: each is stored with the run and has its words in every language. */
export type ExtractFailure = 'empty' | 'cookie-wall' | 'login-wall' | 'soft-404' | 'not-an-article' | 'no-title' | 'no-layout'

export type ExtractedArticle = {
  /** The canonical address, absolute. */
  url: string
  title: string
  kicker: string | null
  /** Null where the page has none or its body begins with it. */
  lead: string | null
  /** Plain text, paragraphs parted by newlines; empty for a piece that is a title alone. */
  body: string
  author: string | null
  section: string | null
  /** The agency or paper that the page itself names as its source. */
  creditedSource: string | null
  /** UTC epoch milliseconds; local midnight where the precision is a day; null where no evidence could be trusted. */
  publishedAt: number | null
  publishedPrecision: 'minute' | 'day' | null
  /** `YYYY-MM-DD` in the outlet's zone; null: undated. */
  day: string | null
  /** What else was printed, and why it was not believed; null when nothing is worth saying. */
  dateNote: string | null
  /** For each field that was found, which evidence gave it: `layout`, `json-ld`, `meta article:published_time`, `feed`, … */
  evidence: Record<string, string>
}

export type ExtractResult = ExtractedArticle | { failure: ExtractFailure; detail: string }

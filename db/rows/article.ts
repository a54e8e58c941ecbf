import type { Generated } from 'kysely'

export type ArticleRow = {
  id: Generated<number>
  outlet_id: number
  url: string
  url_key: string
  title: string
  kicker: string | null
  lead: string | null
  /** Paragraphs parted by newlines. */
  body: string
  author: string | null
  section: string | null
  credited_source: string | null
  /** From the text, never from the page's markup; null where it could not be told. */
  language: string | null
  published_at: number | null
  published_precision: 'minute' | 'day' | null
  /** Null: undated. Never the day on which we saw it. */
  day: string | null
  /** JSON: which evidence gave each field. */
  evidence: string
  first_seen_at: number
  fetched_at: number
  content_hash: string
  version: Generated<number>
  analysed_with: number
  story_id: number | null
  /** The share of this text that stands in the story's first article, 0 to 1; null outside a story. */
  story_share: number | null
  page_id: number | null
  /** When the outlet was first seen to have taken it down; it stays counted, marked. */
  gone_at: Generated<number | null>
}

/** A text that an article had before its newest version; `read_at` is when that text was fetched. */
export type ArticleVersionRow = {
  article_id: number
  version: number
  title: string
  lead: string | null
  body: string
  published_at: number | null
  page_id: number | null
  read_at: number
}

/** Contentless FTS5 over folded tokens; rowid is the article's id. */
export type ArticleSearchRow = { rowid: number; title: string; body: string }

/** Articles that carry the same text. A lone article has none. */
export type StoryRow = { id: Generated<number>; first_article_id: number }

/** What an article is found by when a copy of it arrives: hashes of stretches of its text. `day`: days since 1970, UTC. */
export type StorySketchRow = { hash: number; day: number; article_id: number }

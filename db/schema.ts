import type { Generated } from 'kysely'

/**
 * Row types, one per table, in the order in which an article flows.
 * Instants are epoch milliseconds in UTC (`…_at`); days are `YYYY-MM-DD` in the outlet's own time zone; flags are 0 or 1.
 */
export type Database = {
  outlet: OutletRow
  outlet_definition: OutletDefinitionRow
  feed_state: FeedStateRow
  frontier: FrontierRow
  run: RunRow
  failure: FailureRow
  lease: LeaseRow
  article: ArticleRow
  article_search: ArticleSearchRow
  article_version: ArticleVersionRow
  story: StoryRow
  story_sketch: StorySketchRow
  subject: SubjectRow
  mention: MentionRow
  quote: QuoteRow
  article_count: ArticleCountRow
  daily_count: DailyCountRow
  daily_total: DailyTotalRow
  coverage: CoverageRow
  alarm: AlarmRow
  request: RequestRow
  setting: SettingRow
  access_link: AccessLinkRow
  session: SessionRow
}

export type OutletRow = {
  id: Generated<number>
  slug: string
  name: string
  language: 'ar' | 'fa'
  /** ISO 3166 alpha-2 code, or null where the definition does not say. */
  country: string | null
  time_zone: string
  /** The definition as JSON, in the shape of catalog/definition.ts. */
  definition: string
  origin: 'catalogue' | 'user'
  verified: 0 | 1
  enabled: 0 | 1
  next_run_at: number | null
  created_at: number
  /** The first day of which everything that the outlet offered was looked for: the day it was added, or an earlier one after a backfill. */
  covered_from: Generated<string | null>
}

export type OutletDefinitionRow = { outlet_id: number; version: number; definition: string; saved_at: number }

export type FeedStateRow = {
  outlet_id: number
  url: string
  etag: string | null
  last_modified: string | null
  fetched_at: number | null
  status: number | null
  item_count: number | null
}

export type FrontierState = 'wanted' | 'done' | 'failed' | 'refused'

export type FrontierRow = {
  id: Generated<number>
  outlet_id: number
  url: string
  /** The address without scheme, campaign parameters, mobile host and last slash: one per article address. */
  url_key: string
  source_url: string
  source_kind: 'feed' | 'sitemap' | 'listing'
  title: string | null
  summary: string | null
  section: string | null
  author: string | null
  /** The date as the feed, sitemap or listing printed it; read by the extractor, never here. */
  printed_date: string | null
  state: FrontierState
  attempts: Generated<number>
  next_try_at: number
  failure: string | null
  article_id: number | null
  discovered_at: number
  /** When the article's page is to be asked again whether it changed; null when no more. */
  recheck_at: Generated<number | null>
  rechecks: Generated<number>
  /** Validators of the page as last read, for the recheck. */
  etag: Generated<string | null>
  last_modified: Generated<string | null>
  /** The archived page that could not be read as an article, for a mended definition to read; null where none was fetched. */
  page_id: Generated<number | null>
}

export type RunState = 'running' | 'finished' | 'stopped' | 'crashed'

export type RunRow = {
  id: Generated<number>
  outlet_id: number
  kind: 'scheduled' | 'manual' | 'backfill'
  state: RunState
  worker: string
  started_at: number
  finished_at: number | null
  discovered: Generated<number>
  fetched: Generated<number>
  stored: Generated<number>
  updated: Generated<number>
  failed: Generated<number>
  /** Addresses still wanted when the run ended. */
  remaining: Generated<number>
  note: string | null
  /** Feeds, sitemaps and listings that answered, and that did not. */
  sources_reached: Generated<number>
  sources_failed: Generated<number>
  /**
   * 1 where every source that answered still showed an address known before this run (or showed nothing), so that nothing can have fallen off
   * its end since the run before; 0 where one showed only new ones; null on the outlet's first run.
   */
  is_continuous: Generated<0 | 1 | null>
}

export type FailureRow = {
  id: Generated<number>
  run_id: number
  outlet_id: number
  stage: 'discover' | 'fetch' | 'extract' | 'store'
  kind: string
  url: string
  detail: string | null
  at: number
}

export type LeaseRow = { name: string; holder: string; expires_at: number }

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

export type SubjectRow = {
  id: Generated<number>
  slug: string
  kind: 'topic' | 'speaker'
  name_en: string
  name_ar: string
  name_fa: string
  /** JSON in the shape of SubjectDefinition (analysis/subject.ts). */
  definition: string
  origin: 'catalogue' | 'user'
  enabled: Generated<0 | 1>
  /** Raised when the definition changes; stored articles analysed before it are recounted. */
  revision: Generated<number>
  /** The revision by which all stored articles are counted; 0 for none. */
  counted_revision: Generated<number>
  created_at: number
}

/** Offsets are UTF-16 code units in the composed text of the article (analysis/compose-text.ts). */
export type MentionRow = { article_id: number; subject_id: number; start: number; end: number; is_headline: 0 | 1 }

export type QuoteRow = {
  id: Generated<number>
  article_id: number
  start: number
  end: number
  kind: 'direct' | 'colon' | 'indirect'
  cue: string | null
  cue_class: string | null
  cue_start: number | null
  cue_end: number | null
  speaker_surface: string | null
  speaker_start: number | null
  speaker_end: number | null
  /** Resolved within the article; null if unnamed. */
  speaker_name: string | null
  subject_id: number | null
}

/** One row per article and subject found in it: what `daily_count` adds up, and what lists are read from. */
export type ArticleCountRow = {
  subject_id: number
  article_id: number
  outlet_id: number
  day: string | null
  published_at: number | null
  is_headline: 0 | 1
  mentions: number
  direct_quotes: number
  colon_quotes: number
  indirect_quotes: number
}

export type DailyCountRow = {
  subject_id: number
  day: string
  outlet_id: number
  articles: number
  headline_articles: number
  mentions: number
  direct_quotes: number
  colon_quotes: number
  indirect_quotes: number
}

export type DailyTotalRow = { outlet_id: number; day: string; articles: number }

export type CoverageState = 'collected' | 'partial' | 'blocked' | 'broken' | 'unreachable' | 'silent' | 'undated' | 'not-added'

/** What we know of an outlet's day; days without a row were not looked at yet. */
export type CoverageRow = {
  outlet_id: number
  day: string
  state: CoverageState
  /** The threshold that decided, in the closed list of scraper/health/classify-day.ts. */
  reason: string
  /** JSON of DayEvidence. */
  evidence: string
  computed_at: number
}

/** Trouble with an outlet that someone should look at; open until `closed_at`. */
export type AlarmRow = {
  id: Generated<number>
  outlet_id: number
  kind: string
  stage: 'discover' | 'fetch' | 'extract'
  detail: string
  good_page_id: number | null
  failing_page_id: number | null
  opened_at: number
  closed_at: number | null
}

export type RequestRow = {
  id: Generated<number>
  kind: 'collect' | 'recount'
  /** JSON, in the shape that the kind names. */
  payload: string
  state: 'waiting' | 'claimed' | 'done' | 'failed'
  /** JSON or null before the worker wrote any. */
  progress: string | null
  result: string | null
  created_at: number
  claimed_at: number | null
  finished_at: number | null
}

export type SettingRow = { key: string; value: string }
export type AccessLinkRow = { token_hash: string; created_at: number; used_at: number | null }
export type SessionRow = { token_hash: string; created_at: number; expires_at: number }

import type { Generated } from 'kysely'

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
  /** Discovered by a backfill: such addresses are fetched after today's news, and by backfills alone. */
  is_past: Generated<0 | 1>
}

/** How far an unfinished backfill has walked in a listing (`url` is its first page), or that a part of a sitemap was read to its end. */
export type BackfillStepRow = {
  outlet_id: number
  url: string
  /** The day that the backfill reaches back to. */
  since: string
  /** The page to go on with; null where this source is done. */
  next_url: string | null
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
  /** When a reader asked for its end. */
  stop_asked_at: Generated<number | null>
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
  /** The archived page that came and could not be read; null where none came. */
  page_id: Generated<number | null>
}

export type LeaseRow = { name: string; holder: string; expires_at: number }

/** What a host asked for, by the name of its lane in the client. Instants are of real time, whatever clock the newsroom lives by. */
export type HostRestRow = {
  lane: string
  rest_until: number | null
  failure: string | null
  detail: string | null
  crawl_delay_ms: number | null
}

/** How a host is visited by all processes together, by the name of its lane. Instants are the database's own, epoch milliseconds; a place is free from its `until` on. */
export type HostPaceRow = {
  lane: string
  /** When the next visit may begin. */
  next_at: number
  first_turn: string | null
  first_until: number
  second_turn: string | null
  second_until: number
  /** Until when nobody may come, and why (JSON, a trouble of net's). */
  barred_until: number
  trouble: string | null
  crawl_delay_ms: number | null
}

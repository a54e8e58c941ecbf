import type { Generated } from 'kysely'

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
  /** Why the next visit is when it is: JSON of scraper/schedule/run-outlet.ts, or null where the outlet is simply due. */
  next_run_why: Generated<string | null>
  /** When a reader deleted the outlet; its articles are being taken away by the worker, and it is no more to anybody else. */
  deleting_at: Generated<number | null>
  /** The instant before which its runs and failures may have been deleted; 0 where none were. */
  runs_from: Generated<number>
}

export type OutletDefinitionRow = {
  outlet_id: number
  version: number
  definition: string
  saved_at: number
  /** Null for the catalogue and the command line. */
  saved_by: Generated<string | null>
  /** The earlier version that this one brought back. */
  restores: Generated<number | null>
}

/** A word that readers group outlets by. */
export type OutletTagRow = { outlet_id: number; tag: string }

/** A slug that a reader deleted: the catalogue does not bring it back. */
export type DeletedOutletRow = { slug: string; deleted_at: number }

/** A change to many outlets at once, to be taken back. `changes`: JSON of BulkChange[] (db/queries/bulk-changes.ts). */
export type BulkChangeRow = {
  id: Generated<number>
  at: number
  user_name: string
  action: string
  changes: string
  undone_at: Generated<number | null>
}

/** A definition that we ship and an outlet does not have; `kept_at` null: nobody has said yet what to do. */
export type CatalogueOfferRow = { outlet_id: number; definition: string; offered_at: number; kept_at: number | null }

export type FeedStateRow = {
  outlet_id: number
  url: string
  etag: string | null
  last_modified: string | null
  fetched_at: number | null
  status: number | null
  item_count: number | null
}

/** A stretch of time in which an outlet was not to be collected; `resumed_at` null: it still is not. */
export type OutletPauseRow = { id: Generated<number>; outlet_id: number; paused_at: number; resumed_at: number | null }

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

import type { Generated } from 'kysely'

/** An outlet in the making, or one whose layout is being mended. */
export type TrialRow = {
  id: Generated<number>
  address: string
  /** What import-outlets takes, as JSON; null while the site is being asked, or where nothing could be proposed. */
  definition: string | null
  /** JSON of Finding[] and Trouble[] of scraper/propose/proposal.ts. */
  findings: Generated<string>
  troubles: Generated<string>
  /** Why the last try failed as a whole; null where it did not. */
  error: Generated<string | null>
  created_at: number
  /** The outlet whose layout is mended; null for one in the making. */
  outlet_id: Generated<number | null>
  /** The outlet's own day on which its pages came to be built otherwise; null for an outlet in the making. */
  breaks_on: Generated<string | null>
}

/** One page that a definition is tried on. */
export type TrialPageRow = {
  trial_id: number
  position: number
  url: string
  /** JSON of what a feed said of it, or null. */
  hint: string | null
  fetched_at: number
  /** The page as text, rightly decoded. */
  html: string
  /** Its elements and words without anything that acts, loads or leads elsewhere. */
  snapshot: string
  /** JSON of TrialReading (scraper/trial/read-trial-page.ts). */
  reading: string
  /** 1: the last page of an outlet that was read well, which a mended definition must go on reading. */
  is_before: Generated<0 | 1>
}

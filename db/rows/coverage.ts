import type { Generated } from 'kysely'

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
  /** JSON of PageComparison; null where no page shows the trouble. */
  comparison: Generated<string | null>
  opened_at: number
  closed_at: number | null
}

/** What a selector of the outlet's newest layout finds on a page: its first words, null where it finds nothing. */
export type FoundField = { field: string; selector: string; found: string | null }

/** One of two pages that are held against each other. Texts are cut; `source` is HTML as it came, to be shown and never to be rendered. */
export type ComparedPage = { url: string; fetchedAt: number; fields: FoundField[]; text: string; source: string }

/** The last page that was read well and the one that shows the trouble, as they were when an alarm opened; null where there is none. */
export type PageComparison = { good: ComparedPage | null; failing: ComparedPage | null }

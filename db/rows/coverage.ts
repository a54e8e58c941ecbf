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
  opened_at: number
  closed_at: number | null
}

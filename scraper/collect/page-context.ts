import type { OutletDefinition } from '#catalog/definition.ts'
import type { Pace } from '#net/fetch.ts'
import type { StaffedNewsroom } from './newsroom.ts'
import type { RunRecord } from './run-record.ts'

/** One outlet's pages are fetched in this. */
export type PageContext = {
  newsroom: StaffedNewsroom
  outletId: number
  definition: OutletDefinition
  pace: Pace
  run: RunRecord
  /** The run before was killed: what was archived since this instant is not fetched again. Null where it came to its end. */
  keptSince: number | null
  /** No page is begun after this instant: what is left is the next run's. Infinity where the run ends with its work. */
  endsAt: number
  /** Stops a request under way. */
  signal: AbortSignal
}

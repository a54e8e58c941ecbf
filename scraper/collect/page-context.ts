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
  /** Stops a request under way. */
  signal: AbortSignal
}

import type { Generated } from 'kysely'

/** The archive of page bytes, in a database file of its own. */
export type PageDatabase = { page: PageRow }

export type PageRow = {
  id: Generated<number>
  outlet_id: number
  url: string
  fetched_at: number
  status: number
  /** JSON of the response's headers. */
  headers: string
  /** The bytes as they came, compressed by zstd; empty where they lie in the store of old pages. */
  body: Buffer
  /** Their name in that store; null where they stand in this row. */
  stored_as: Generated<string | null>
}

import type { Generated } from 'kysely'

export type RequestRow = {
  id: Generated<number>
  kind: 'collect' | 'recount' | 'try' | 'look' | 'try-mail' | 'reread' | 'backup'
  /** JSON, in the shape that the kind names. */
  payload: string
  state: 'waiting' | 'claimed' | 'done' | 'failed'
  /** JSON or null before the worker wrote any. */
  progress: string | null
  result: string | null
  created_at: number
  claimed_at: number | null
  finished_at: number | null
  /** When somebody asked for no more of it; null: nobody has. */
  stop_asked_at: Generated<number | null>
}

export type SettingRow = { key: string; value: string }

/** How a process was doing when it last said so; counts and milliseconds since it began. */
export type ProcessStatusRow = { process: string; at: number; queries: number; query_ms: number; memory_bytes: number; in_hand: number }

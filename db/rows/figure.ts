import type { Generated } from 'kysely'

/** A printed section and what stands in it (analysis/section-kind.ts). */
export type SectionWordRow = { section: string; kind: string }

/** A flag that a reader put on a day. A removed one stays, so that its removal can be undone. */
export type AnnotationRow = {
  id: Generated<number>
  day: string
  words: string
  created_at: number
  changed_at: number
  removed_at: Generated<number | null>
}

/**
 * A figure as it left: `data` is what it was drawn from (JSON), so that it can be drawn again as it was; `place` is its address with fixed days, `asked`
 * as the reader had it; `tag` the manner it was made in. `is_bound`: its weeks or months are those of that calendar and can be told in no other.
 */
export type FigureRow = {
  id: Generated<number>
  code: string
  place: string
  asked: string
  tag: string
  is_bound: 0 | 1
  data: string
  fingerprint: string
  user_id: number | null
  created_at: number
}

/** A read-only address of a figure for other sites; `is_live` ones are answered anew, the others stay as the figure was kept. */
export type EmbedRow = {
  id: Generated<number>
  figure_id: number
  token_hash: string
  name: string
  is_live: 0 | 1
  tag: string
  user_id: number | null
  created_at: number
  last_used_at: number | null
  revoked_at: number | null
}

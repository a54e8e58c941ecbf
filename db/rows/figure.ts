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

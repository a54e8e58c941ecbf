import type { Generated } from 'kysely'

/**
 * What a reader said of a mention or quote. It is found again by its words and what stands around them (analysis/corrections/anchor.ts), so that it
 * outlives newer rules, recounts and edits of the article.
 */
export type CorrectionRow = {
  id: Generated<number>
  article_id: number
  target: 'mention' | 'quote'
  exact: string
  prefix: string
  suffix: string
  /** Where the words stood when the reader corrected them; decides only between places that agree otherwise. */
  start: number
  /** The subject that had been found; null where a quote had none. */
  wrong_subject_id: number | null
  /** `nobody`: no speaker named, or no subject meant. `nothing`: no quoted words at all. */
  verdict: 'subject' | 'name' | 'nobody' | 'nothing'
  /** Null also where that subject was deleted since: then `name` is all that is left of it. */
  subject_id: number | null
  name: string | null
  /** JSON of the Mention or Quote as the rules find it, which an undo brings back; null while they find none there. */
  found: string | null
  corrected_at: number
}

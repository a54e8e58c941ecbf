import type { Generated } from 'kysely'

export type SubjectRow = {
  id: Generated<number>
  slug: string
  kind: 'topic' | 'speaker'
  name_en: string
  name_ar: string
  name_fa: string
  /** JSON in the shape of SubjectDefinition (analysis/subject.ts). */
  definition: string
  origin: 'catalogue' | 'user'
  enabled: Generated<0 | 1>
  /** Raised when the definition changes; stored articles analysed before it are recounted. */
  revision: Generated<number>
  /** The revision by which all stored articles are counted; 0 for none. */
  counted_revision: Generated<number>
  created_at: number
  /** A deleted subject is switched off and shown nowhere but among the deleted, from which it may come back. */
  deleted_at: Generated<number | null>
}

/** Offsets are UTF-16 code units in the composed text of the article (analysis/compose-text.ts). */
export type MentionRow = {
  article_id: number
  subject_id: number
  start: number
  end: number
  is_headline: 0 | 1
  /** The reader's correction that made it what it is; null: as the rules found it. */
  correction_id: number | null
}

export type QuoteRow = {
  id: Generated<number>
  article_id: number
  start: number
  end: number
  kind: 'direct' | 'colon' | 'indirect'
  cue: string | null
  cue_class: string | null
  cue_start: number | null
  cue_end: number | null
  speaker_surface: string | null
  speaker_start: number | null
  speaker_end: number | null
  /** Resolved within the article; null if unnamed. */
  speaker_name: string | null
  subject_id: number | null
  /** As of a mention. */
  correction_id: number | null
}

/** One row per article and subject found in it: what `daily_count` adds up, and what lists are read from. */
export type ArticleCountRow = {
  subject_id: number
  article_id: number
  outlet_id: number
  day: string | null
  published_at: number | null
  is_headline: 0 | 1
  mentions: number
  direct_quotes: number
  colon_quotes: number
  indirect_quotes: number
}

export type DailyCountRow = {
  subject_id: number
  day: string
  outlet_id: number
  articles: number
  headline_articles: number
  mentions: number
  direct_quotes: number
  colon_quotes: number
  indirect_quotes: number
}

/** What `daily_count` comes to in each month (`YYYY-MM`), for lists of all subjects over long ranges. `quotes` are those of all kinds. */
export type MonthlyCountRow = { subject_id: number; month: string; outlet_id: number; articles: number; quotes: number }

export type DailyTotalRow = { outlet_id: number; day: string; articles: number }

/** What `daily_total` comes to in each section as it is printed; '' is none. Kept by triggers of the database (decision 072). */
export type SectionTotalRow = { day: string; outlet_id: number; section: string; articles: number }

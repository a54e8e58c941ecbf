/** The languages whose press Rasad reads. */
export type PressLanguage = 'ar' | 'fa'

/** Words that name a subject, in one language. */
export type SubjectWords = { words: string; language: PressLanguage }

/** An office held for a time: its words name the subject only in articles of those days. Null: open on that side. */
export type SubjectTitle = SubjectWords & { from: string | null; to: string | null }

/** What we count: a topic (words, or a query over them) or a speaker (a person or a body with names, titles and spellings). */
export type SubjectDefinition = {
  slug: string
  kind: 'topic' | 'speaker'
  names: { en: string; ar: string; fa: string }
  /** Other spellings and short forms that name the subject on their own, anywhere. */
  spellings: SubjectWords[]
  titles: SubjectTitle[]
  /** Forms that are also common words or other people's names: counted only in an article that names the subject unmistakably elsewhere. */
  ambiguous: SubjectWords[]
  /** Longer phrases in which a form does not name the subject: "ميدان رئيسي". */
  exclusions: SubjectWords[]
  /** Words of which one must stand in the same paragraph as an ambiguous form that has no other company. */
  near: SubjectWords[]
  /** A topic may be a query instead of words (analysis/query); null for none. */
  query: string | null
  /** A person or a body; null for topics. */
  speakerKind: 'person' | 'body' | null
}

/** A subject as the database knows it. */
export type Subject = { id: number; definition: SubjectDefinition }

/** A subject found in an article, at UTF-16 offsets of the composed text (compose-text.ts). */
export type Mention = { subjectId: number; start: number; end: number; isHeadline: boolean }

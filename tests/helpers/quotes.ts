import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { findQuotes } from '#analysis/quotes/find-quotes.ts'
import type { Quote } from '#analysis/quotes/quote.ts'
import type { PressLanguage, Subject, SubjectDefinition } from '#analysis/subject.ts'

/** The quotes of a text whose first line is the title (a text of one line has none), with the subjects given. */
export function quotesOf(text: string, language: PressLanguage, subjects: Subject[] = [], day: string | null = '2026-01-05'): Quote[] {
  const matcher = compileSubjects(subjects)
  const titleEnd = Math.max(0, text.indexOf('\n'))
  return findQuotes(text, { titleEnd, day, language, mentions: findMentions(matcher, text, { titleEnd, day, language }), matcher })
}

/** Kind, words and speaker of each quote, for tables. */
export function quotedWords(text: string, language: PressLanguage): [kind: string, words: string, speaker: string | null][] {
  return quotesOf(text, language).map(({ kind, start, end, speakerName }) => [kind, text.slice(start, end), speakerName])
}

/** A speaker to be counted, with a title held since 2020. */
export function speaker(id: number, names: Partial<SubjectDefinition['names']>, titles: SubjectDefinition['titles'] = []): Subject {
  const definition: SubjectDefinition = {
    slug: `speaker-${id}`,
    kind: 'speaker',
    names: { en: `Speaker ${id}`, ar: '', fa: '', ...names },
    spellings: [],
    titles,
    ambiguous: [],
    exclusions: [],
    near: [],
    query: null,
    speakerKind: 'person',
  }
  return { id, definition }
}

import { readLetters } from '../letters.ts'
import type { Mention, PressLanguage } from '../subject.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { findCandidates } from './find-candidates.ts'
import type { SubjectMatcher } from './subject-matcher.ts'

/** What is known of the text: where its headline ends, its day (null: undated), its language. */
export type MentionContext = { titleEnd: number; day: string | null; language: string | null }

/** Finds the subjects that a text mentions, in the order of the text. Offsets leave out clitics and endings: "and to Lavrov" gives "Lavrov". */
export function findMentions(matcher: SubjectMatcher, text: string, { titleEnd, day, language }: MentionContext): Mention[] {
  const page = { text, letters: readLetters(text) }
  const press = pressLanguage(language)
  const candidates = findCandidates(matcher.forms, matcher.trie, text, page.letters, press)
  return chooseCandidates(page, candidates, day, press)
    .map(({ form, start, end }) => ({ subjectId: form.subjectId, start, end, isHeadline: start < titleEnd }))
    .sort((a, b) => a.start - b.start || a.subjectId - b.subjectId)
}

/** Dari is Persian to the matcher; in other languages no endings are seen through. */
export function pressLanguage(language: string | null): PressLanguage | null {
  if (language === 'ar') return 'ar'
  return language === 'fa' || language === 'prs' ? 'fa' : null
}

import { findFurniture } from '../furniture.ts'
import { readLetters } from '../letters.ts'
import { findHits } from '../query/find-hits.ts'
import type { Query } from '../query/query.ts'
import type { Mention, PressLanguage } from '../subject.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { SubjectMatcher } from './subject-matcher.ts'

/** What is known of the text: where its headline ends, its day (null: undated), its language. */
export type MentionContext = { titleEnd: number; day: string | null; language: string | null }

/** Finds the subjects that a text mentions, in the order of the text. Offsets leave out clitics and endings: "and to Lavrov" gives "Lavrov". */
export function findMentions(matcher: SubjectMatcher, text: string, { titleEnd, day, language }: MentionContext): Mention[] {
  const page = { text, letters: readLetters(text) }
  const press = pressLanguage(language)
  const furniture = findFurniture(text)
  const isArticle = ({ start }: Candidate) => !furniture.some((stretch) => stretch.start <= start && start < stretch.end)
  const candidates = findCandidates(matcher.forms, matcher.trie, text, page.letters, press).filter(isArticle)
  const named = chooseCandidates(page, candidates, day, press).map(({ form, start, end }) => ({ subjectId: form.subjectId, start, end }))
  return [...named, ...findTopics(matcher, candidates, text)]
    .map((mention) => ({ ...mention, isHeadline: mention.start < titleEnd }))
    .sort((a, b) => a.start - b.start || a.subjectId - b.subjectId)
}

/** Topics that are queries: each place where the text fulfils one. */
function findTopics(
  { queries }: SubjectMatcher,
  candidates: Candidate[],
  text: string,
): { subjectId: number; start: number; end: number }[] {
  const words = candidates.filter(({ form }) => form.role === 'word')
  return [...new Set(words.map(({ form }) => form.subjectId))].flatMap((subjectId) => {
    const own = words.filter(({ form }) => form.subjectId === subjectId)
    const hits = findHits(queries.get(subjectId) as Query, own, text) ?? []
    return hits.map(({ start, end }) => ({ subjectId, start, end }))
  })
}

/** Dari is Persian to the matcher; in other languages no endings are seen through. */
export function pressLanguage(language: string | null): PressLanguage | null {
  if (language === 'ar') return 'ar'
  return language === 'fa' || language === 'prs' ? 'fa' : null
}

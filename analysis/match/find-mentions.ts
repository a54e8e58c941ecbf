import { findHits } from '../query/find-hits.ts'
import type { Query } from '../query/query.ts'
import type { Mention, PressLanguage } from '../subject.ts'
import { isInside, readOnce, type TextReading } from '../text-reading.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { SubjectMatcher } from './subject-matcher.ts'

/** What is known of the text: where its headline ends, its day (null: undated), its language, and its reading where another rule has made it. */
export type MentionContext = { titleEnd: number; day: string | null; language: string | null; reading?: TextReading }

/** Finds the subjects that a text mentions, in the order of the text. Offsets leave out clitics and endings: "and to Lavrov" gives "Lavrov". */
export function findMentions(matcher: SubjectMatcher, text: string, context: MentionContext): Mention[] {
  const { titleEnd, day, language, reading = readOnce(text) } = context
  const page = { text, letters: reading.letters }
  const press = pressLanguage(language)
  const found = findCandidates(matcher.forms, matcher.trie, text, page.letters, press)
  const candidates = found.filter(({ start }) => !isInside(reading.furniture, start))
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
  const words = Map.groupBy(
    candidates.filter(({ form }) => form.role === 'word'),
    ({ form }) => form.subjectId,
  )
  return [...words].flatMap(([subjectId, own]) => {
    const hits = findHits(queries.get(subjectId) as Query, own, text) ?? []
    return hits.map(({ start, end }) => ({ subjectId, start, end }))
  })
}

/** Dari is Persian to the matcher; in other languages no endings are seen through. */
export function pressLanguage(language: string | null): PressLanguage | null {
  if (language === 'ar') return 'ar'
  return language === 'fa' || language === 'prs' ? 'fa' : null
}

import { readLetters } from '../letters.ts'
import type { Mention, PressLanguage } from '../subject.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { SubjectMatcher } from './subject-matcher.ts'

/** What is known of the text: where its headline ends, its day (null: undated), its language. */
export type MentionContext = { titleEnd: number; day: string | null; language: string | null }

/** Finds the subjects that a text mentions, in the order of the text. Offsets leave out clitics and endings: "and to Lavrov" gives "Lavrov". */
export function findMentions(matcher: SubjectMatcher, text: string, { titleEnd, day, language }: MentionContext): Mention[] {
  const candidates = findCandidates(matcher.forms, matcher.trie, text, readLetters(text), pressLanguage(language))
  const valid = candidates.filter(({ form }) => isInOffice(form.from, form.to, day))
  const sure = new Set(valid.filter(({ form }) => form.role === 'full').map(({ form }) => form.subjectId))
  const allowed = valid.filter(({ form }) => form.role !== 'ambiguous' || sure.has(form.subjectId))
  return keepLongest(allowed)
    .filter(({ form }) => form.role !== 'excluded')
    .map(({ form, start, end }) => ({ subjectId: form.subjectId, start, end, isHeadline: start < titleEnd }))
}

/** Dari is Persian to the matcher; in other languages no endings are seen through. */
export function pressLanguage(language: string | null): PressLanguage | null {
  if (language === 'ar') return 'ar'
  return language === 'fa' || language === 'prs' ? 'fa' : null
}

function isInOffice(from: string | null, to: string | null, day: string | null): boolean {
  if (from === null && to === null) return true
  if (day === null) return to === null
  return (from === null || from <= day) && (to === null || day <= to)
}

/** Of overlapping forms of one subject the longest counts; the first where they are equally long. */
function keepLongest(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  const byLength = [...candidates].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const candidate of byLength) {
    const isCovered = kept.some(
      ({ form, first, last }) => form.subjectId === candidate.form.subjectId && first < candidate.last && candidate.first < last,
    )
    if (!isCovered) kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

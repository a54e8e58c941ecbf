import type { Mention } from '../subject.ts'
import { isInside, readOnce } from '../text-reading.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { findMentions, type MentionContext, pressLanguage } from './find-mentions.ts'
import { namesAnother } from './name-signs.ts'
import { holdsOffice, isAnotherOffice } from './office.ts'
import type { SubjectMatcher } from './subject-matcher.ts'
import type { Page } from './surroundings.ts'

/** Why a form of the subject that stands in the text does not count there. */
export type PassedReason = 'excluded' | 'another' | 'out-of-office' | 'alone'

/** A place where a subject's form stands. `isDoubtful`: it counts by its company alone, as others bear that form, too. */
export type ExplainedMention = Mention & { isDoubtful: boolean }
export type PassedOver = { start: number; end: number; reason: PassedReason }

/** What a text says of one subject: the places that count, as `findMentions` finds them, and those of its forms that were passed over, with why. */
export function explainMentions(
  matcher: SubjectMatcher,
  subjectId: number,
  text: string,
  context: Omit<MentionContext, 'reading'>,
): { counted: ExplainedMention[]; passedOver: PassedOver[] } {
  const reading = readOnce(text)
  const press = pressLanguage(context.language)
  const page = { text, letters: reading.letters }
  const candidates = findCandidates(matcher.forms, matcher.trie, text, page.letters, press).filter(
    ({ start }) => !isInside(reading.furniture, start),
  )
  const chosen = chooseCandidates(page, candidates, context.day, press).filter(({ form }) => form.subjectId === subjectId)
  const doubtful = new Set(chosen.filter(({ form }) => DOUBTFUL.has(form.role)).map(({ start }) => start))
  const counted = findMentions(matcher, text, { ...context, reading }).filter((mention) => mention.subjectId === subjectId)
  const own = candidates.filter(({ form }) => form.subjectId === subjectId)
  const open = own.filter(
    (one) => NAMING.has(one.form.role) && !counted.some((mention) => touches(one, mention)) && !isBesideName(one, chosen),
  )
  return {
    counted: counted.map((mention) => ({ ...mention, isDoubtful: doubtful.has(mention.start) })),
    passedOver: longestApart(open).map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      reason: nameReason(page, candidate, own, context.day),
    })),
  }
}

/** A title and the name beside it are one mention, the name. */
function isBesideName({ form, firstWord, lastWord }: Candidate, chosen: Candidate[]): boolean {
  return form.role === 'title' && chosen.some((other) => other.firstWord === lastWord + 1 || other.lastWord === firstWord - 1)
}

const DOUBTFUL: ReadonlySet<string> = new Set(['ordinary', 'ambiguous', 'surname', 'grammar'])
const NAMING: ReadonlySet<string> = new Set([...DOUBTFUL, 'full', 'title'])

function nameReason(page: Page, candidate: Candidate, own: Candidate[], day: string | null): PassedReason {
  if (own.some((other) => other.form.role === 'excluded' && touches(candidate, other))) return 'excluded'
  if (candidate.form.role === 'title' && !holdsOffice(candidate, day, false)) return 'out-of-office'
  const isAnothers =
    candidate.form.role === 'title' ? isAnotherOffice(page, candidate) : candidate.form.isPerson && namesAnother(page, candidate)
  return isAnothers ? 'another' : 'alone'
}

type Span = { start: number; end: number }

function longestApart(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => touches(candidate, other))) kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start)
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

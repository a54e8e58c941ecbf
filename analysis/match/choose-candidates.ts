import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import type { PressLanguage } from '../subject.ts'
import type { Candidate } from './find-candidates.ts'
import type { Form, FormRole } from './form.ts'
import { mayBeAdjective, namesAnother, showsCommonWord, showsPerson } from './name-signs.ts'
import { holdsOffice, isAnotherOffice } from './office.ts'
import { isOneClause, keyOfWord, type Page } from './surroundings.ts'

/** Of all forms found in a text, those that mention their subject: exclusions taken out, titles by their day, doubtful forms by their company. */
export function chooseCandidates(page: Page, found: Candidate[], day: string | null, language: PressLanguage | null): Candidate[] {
  const candidates = withoutCovered(found)
  const full = candidates.filter(({ form }) => form.role === 'full')
  const introduced = new Set(
    full.filter((candidate) => candidate.form.gaps.length > 0 && !namesAnother(page, candidate)).map(({ form }) => form.subjectId),
  )
  const named = full.filter((candidate) => !candidate.form.isPerson || isNamed(page, candidate, introduced))
  const namedIds = new Set(named.map(({ form }) => form.subjectId))
  const titled = candidates
    .filter(({ form }) => form.role === 'title')
    .filter((candidate) => holdsOffice(candidate, day, namedIds.has(candidate.form.subjectId)) && !isAnotherOffice(page, candidate))
  const sure = new Map<number, number>()
  for (const { form, first } of [...named, ...titled]) sure.set(form.subjectId, Math.min(first, sure.get(form.subjectId) ?? first))
  const nears = candidates.filter(({ form }) => form.role === 'near')
  const meant = [...named]
  for (const candidate of candidates) if (isMeant(page, candidate, { sure, nears, introduced, meant, language })) meant.push(candidate)
  return withoutOverlaps(oneOfNamesakes([...meant, ...titled], sure))
}

/** A person's listed name counts unless it is another's, or an adjective in a text that never gives the full name. */
function isNamed(page: Page, candidate: Candidate, introduced: Set<number>): boolean {
  return !namesAnother(page, candidate) && (introduced.has(candidate.form.subjectId) || !mayBeAdjective(page, candidate))
}

type Company = {
  sure: Map<number, number>
  nears: Candidate[]
  introduced: Set<number>
  meant: Candidate[]
  language: PressLanguage | null
}

/** Whether a doubtful form means its subject here: by a sign beside it, by the subject's name elsewhere in the article, or by a word near it. */
function isMeant(page: Page, candidate: Candidate, { sure, nears, introduced, meant, language }: Company): boolean {
  const { form } = candidate
  if (form.role !== 'ambiguous' && form.role !== 'surname' && form.role !== 'grammar') return false
  if (form.isPerson && namesAnother(page, candidate)) return false
  if (form.role === 'surname' && !introduced.has(form.subjectId)) return false
  if (form.isPerson && (showsPerson(page, candidate, language) || isListedWith(page, candidate, meant))) return true
  if (form.role === 'grammar' || (form.isPerson && (isOrdinary(form, language) || showsCommonWord(page, candidate, language)))) return false
  return sure.has(form.subjectId) || nears.some((near) => near.form.subjectId === form.subjectId && isSameParagraph(page, near, candidate))
}

function isOrdinary({ key }: Form, language: PressLanguage | null): boolean {
  return language !== null && isOrdinaryWord(key, language)
}

/** "Gaddafi in Libya and Mubarak in Egypt": what "and" joins to a person a few words before in the same clause is a person. */
function isListedWith(page: Page, { first, firstWord }: Candidate, meant: Candidate[]): boolean {
  const isJoined =
    keyOfWord(page, firstWord - 1) === 'و' ||
    (first === (page.letters.words[firstWord] as number) + 1 && keyOfWord(page, firstWord).startsWith('و'))
  if (!isJoined) return false
  return meant.some(
    ({ form, lastWord }) =>
      form.isPerson && lastWord < firstWord && firstWord - lastWord <= 4 && isOneClause(page, lastWord + 1, firstWord),
  )
}

function isSameParagraph({ text }: Page, a: Candidate, b: Candidate): boolean {
  return !text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)).includes('\n')
}

/** An exclusion takes out what it covers of its own subject; its own words are no mention. A longer form takes out a shorter one of the same subject. */
function withoutCovered(candidates: Candidate[]): Candidate[] {
  const excluded = candidates.filter(({ form }) => form.role === 'excluded')
  return candidates.filter(
    ({ form, first, last }) =>
      !excluded.some(
        (other) => other.form.subjectId === form.subjectId && other.first < last && first < other.last && !isLonger(first, last, other),
      ),
  )
}

function isLonger(first: number, last: number, other: Candidate): boolean {
  return last - first > other.last - other.first
}

/**
 * One surname, several subjects ("Johnson"): a subject that lists it goes before one whose surname it happens to be; then it is the one whom the article
 * named last before it, or names at all. Where it names none of them, nobody.
 */
function oneOfNamesakes(candidates: Candidate[], sure: Map<number, number>): Candidate[] {
  const rank = (candidate: Candidate) =>
    (LISTED[candidate.form.role] ?? introduction(sure.get(candidate.form.subjectId), candidate.first)) + exactness(candidate)
  return candidates.filter((candidate) => {
    if (!candidate.form.isPerson) return true
    const rivals = candidates.filter((other) => isNamesake(candidate, other))
    return rivals.every((rival) => rank(rival) < rank(candidate))
  })
}

/** Full names and titles stand above all that must be told apart by company. */
const LISTED: Partial<Record<FormRole, number>> = { full: 1e9, title: 1e9 }

/** "Benali" written as one word is a surname; it is only second to that "Ben Ali". */
function exactness({ form, firstWord, lastWord }: Candidate): number {
  return form.gaps.length === lastWord - firstWord ? 0.5 : 0
}

function isNamesake(a: Candidate, b: Candidate): boolean {
  return a.first === b.first && a.last === b.last && b.form.isPerson && a.form.subjectId !== b.form.subjectId
}

/** Where a subject was named, for choosing among namesakes: the later before the place the better; after it is better than not at all. */
function introduction(named: number | undefined, at: number): number {
  if (named === undefined) return -2
  return named <= at ? named : -1
}

/**
 * Overlapping forms: of one subject, and among speakers, the longest counts ("the deputy of the US president" is not the president); a title and the name beside it are
 * one mention, the name.
 */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  const byLength = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.form.subjectId - b.form.subjectId,
  )
  for (const candidate of byLength) {
    const { form, first, last } = candidate
    const isCovered = kept.some(
      (other) =>
        (other.form.subjectId === form.subjectId || (other.form.isPerson && form.isPerson)) && other.first < last && first < other.last,
    )
    if (!isCovered) kept.push(candidate)
  }
  return kept.filter(
    ({ form, firstWord, lastWord }) =>
      form.role !== 'title' ||
      !kept.some(
        (other) =>
          other.form.subjectId === form.subjectId &&
          other.form.role !== 'title' &&
          (other.firstWord === lastWord + 1 || other.lastWord === firstWord - 1),
      ),
  )
}

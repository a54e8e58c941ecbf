import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import type { PressLanguage } from '../subject.ts'
import type { Candidate } from './find-candidates.ts'
import type { Form, FormRole } from './form.ts'
import { mayBeAdjective, namesAnother, showsCommonWord, showsPerson } from './name-signs.ts'
import { oneOfNamesakes } from './namesakes.ts'
import { holdsOffice, isAnotherOffice } from './office.ts'
import { withoutCovered, withoutOverlaps } from './overlaps.ts'
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
  return withoutOverlaps(oneOfNamesakes([...meant, ...listRepeated(candidates, meant), ...titled], sure))
}

/** A body or topic that one place of the article means by an ambiguous form is meant by it everywhere in it: in its headline, which has no other words near. */
function listRepeated(candidates: Candidate[], meant: Candidate[]): Candidate[] {
  const keys = new Set(
    meant.filter(({ form }) => form.role === 'ambiguous' && !form.isPerson).map(({ form }) => `${form.subjectId} ${form.key}`),
  )
  return candidates.filter(
    (candidate) =>
      keys.has(`${candidate.form.subjectId} ${candidate.form.key}`) && candidate.form.role === 'ambiguous' && !meant.includes(candidate),
  )
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

const DOUBTFUL: ReadonlySet<FormRole> = new Set(['ordinary', 'ambiguous', 'surname', 'grammar'] as const)

/** Whether a doubtful form means its subject here: by a sign beside it, by the subject's name elsewhere in the article, or by a word near it. */
function isMeant(page: Page, candidate: Candidate, { sure, nears, introduced, meant, language }: Company): boolean {
  const { form } = candidate
  if (!DOUBTFUL.has(form.role)) return false
  if (form.isPerson && namesAnother(page, candidate)) return false
  if (form.role === 'surname' && !introduced.has(form.subjectId)) return false
  if (form.role !== 'ambiguous' && form.isPerson && (showsPerson(page, candidate, language) || isListedWith(page, candidate, meant)))
    return true
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

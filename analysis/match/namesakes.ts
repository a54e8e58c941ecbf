import type { Candidate } from './find-candidates.ts'
import type { FormRole } from './form.ts'

/**
 * One surname, several subjects ("Johnson"): a subject that lists it goes before one whose surname it happens to be; then it is the one whom the article
 * named last before it, or names at all. Where it names none of them, nobody.
 */
export function oneOfNamesakes(candidates: Candidate[], sure: Map<number, number>): Candidate[] {
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

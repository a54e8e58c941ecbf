import type { Candidate } from './find-candidates.ts'

/**
 * Overlapping forms: of one subject, and among persons, the longest counts ("the deputy of the US president" is not the president); a title and the name beside it are
 * one mention, the name.
 */
export function withoutOverlaps(candidates: Candidate[]): Candidate[] {
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

/** An exclusion takes out what it covers of its own subject; its own words are no mention. A longer form takes out a shorter one of the same subject. */
export function withoutCovered(candidates: Candidate[]): Candidate[] {
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

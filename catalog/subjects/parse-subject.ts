import type { SubjectDefinition } from '#analysis/subject.ts'
import { type FieldProblem, readSubject, type SubjectProblem } from './read-subject.ts'

const sentences: Record<Exclude<FieldProblem, 'bad-query'>, string> = {
  empty: 'must not be empty; leave an optional field out',
  'too-long': 'must have at most 200 characters',
  'too-many': 'must have at most 400 entries',
  'no-letters': 'must hold letters or digits',
  'bad-language': 'must be "ar" or "fa"',
  'bad-day': 'must be a day like 2025-01-20, or null',
  'ends-early': 'must not be before "from"',
  'bad-slug': 'must be at most 80 lower-case letters, digits and hyphens',
  'bad-kind': 'must be "topic" or "speaker"',
  'bad-speaker-kind': 'must be "person", "body" or null',
  repeated: 'was used by an earlier entry',
  'unknown-field': 'is not a field of a subject',
  'wrong-type': 'is missing or of the wrong type',
}

/** Reads a subject from outside. Throws with a message that names the subject, the field and what it should be. */
export function parseSubject(input: unknown): SubjectDefinition {
  const { definition, problems } = readSubject(input)
  if (definition) return definition
  const name = (input as { slug?: string } | null)?.slug ?? '(no slug)'
  throw new Error(`Cannot read the definition of subject ${name}: ${problems.map(describeProblem).join('; ')}`)
}

function describeProblem({ field, problem, query }: SubjectProblem): string {
  const words =
    problem === 'bad-query' ? `cannot be read as a query: ${query?.problem} at character ${(query?.at ?? 0) + 1}` : sentences[problem]
  return `${field === '' ? 'it' : `field ${field}`} ${words}`
}

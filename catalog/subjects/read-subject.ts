import { z } from 'zod'
import { fold } from '#analysis/fold.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { QueryProblem } from '#analysis/query/query.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'

/** What may be wrong with a field of a subject; worded by the interface, which speaks three languages, and by parse-subject.ts for the command line. */
export type FieldProblem =
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'no-letters'
  | 'bad-language'
  | 'bad-day'
  | 'ends-early'
  | 'bad-slug'
  | 'bad-kind'
  | 'bad-speaker-kind'
  | 'bad-query'
  | 'repeated'
  | 'unknown-field'
  | 'wrong-type'

/** `field` is a path in the definition ("titles.0.to"); `query` says for a query what is wrong at which character (a UTF-16 offset). */
export type SubjectProblem = { field: string; problem: FieldProblem; query?: { problem: QueryProblem; at: number } }

export type SubjectReading = { definition: SubjectDefinition; problems: null } | { definition: null; problems: SubjectProblem[] }

const MOST_FORMS = 400
const code = (problem: FieldProblem) => ({ error: problem })

const language = z.enum(['ar', 'fa'], code('bad-language'))
const words = z
  .string(code('wrong-type'))
  .trim()
  .min(1, code('empty'))
  .max(200, code('too-long'))
  .refine((value) => value === '' || fold(value) !== '', code('no-letters'))
const wordsInLanguage = z.strictObject({ words, language })
const forms = z.array(wordsInLanguage, code('wrong-type')).max(MOST_FORMS, code('too-many')).default([])
const day = z.iso.date(code('bad-day')).nullable()

const query = z
  .string(code('wrong-type'))
  .trim()
  .min(1, code('empty'))
  .check(({ value, issues }) => {
    const result = parseQuery(value)
    if ('problem' in result && value !== '') issues.push({ code: 'custom', input: value, message: 'bad-query', params: { query: result } })
  })

const title = z
  .strictObject({ words, language, from: day, to: day })
  .refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'], ...code('ends-early') })

const subjectSchema = z.strictObject({
  slug: z.string(code('bad-slug')).regex(/^[a-z0-9][a-z0-9-]{0,79}$/, code('bad-slug')),
  kind: z.enum(['topic', 'speaker'], code('bad-kind')),
  names: z.strictObject({ en: words, ar: words, fa: words }, code('wrong-type')),
  spellings: forms,
  titles: z.array(title, code('wrong-type')).max(MOST_FORMS, code('too-many')).default([]),
  ambiguous: forms,
  exclusions: forms,
  near: forms,
  query: query.nullable().default(null),
  speakerKind: z.enum(['person', 'body'], code('bad-speaker-kind')).nullable().default(null),
})

/** Reads a subject from outside: its definition, or everything that is wrong with it. */
export function readSubject(input: unknown): SubjectReading {
  const result = subjectSchema.safeParse(input)
  return result.success ? { definition: result.data, problems: null } : { definition: null, problems: result.error.issues.map(toProblem) }
}

function toProblem(issue: z.core.$ZodIssue): SubjectProblem {
  const field = [...issue.path, ...(issue.code === 'unrecognized_keys' ? [issue.keys[0]] : [])].join('.')
  if (issue.code === 'unrecognized_keys') return { field, problem: 'unknown-field' }
  if (issue.code === 'custom' && issue.params?.query) {
    return { field, problem: 'bad-query', query: issue.params.query as NonNullable<SubjectProblem['query']> }
  }
  const isCode = /^[a-z-]+$/.test(issue.message)
  return { field, problem: isCode ? (issue.message as FieldProblem) : 'wrong-type' }
}

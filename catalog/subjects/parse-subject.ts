import { z } from 'zod'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'

const language = z.enum(['ar', 'fa'], { error: 'must be "ar" or "fa"' })
const words = z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters')
const wordsInLanguage = z.strictObject({ words, language })
const day = z.iso.date({ error: 'must be a day like 2025-01-20, or null' }).nullable()

const query = z
  .string()
  .trim()
  .min(1, 'must not be empty; null for none')
  .check(({ value, issues }) => {
    const result = parseQuery(value)
    if ('problem' in result)
      issues.push({ code: 'custom', input: value, message: `cannot be read as a query: ${result.problem} at character ${result.at + 1}` })
  })

const title = z
  .strictObject({ words, language, from: day, to: day })
  .refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'], error: 'must not be before "from"' })

const subjectSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  kind: z.enum(['topic', 'speaker'], { error: 'must be "topic" or "speaker"' }),
  names: z.strictObject({ en: words, ar: words, fa: words }),
  spellings: z.array(wordsInLanguage).default([]),
  titles: z.array(title).default([]),
  ambiguous: z.array(wordsInLanguage).default([]),
  exclusions: z.array(wordsInLanguage).default([]),
  near: z.array(wordsInLanguage).default([]),
  query: query.nullable().default(null),
  speakerKind: z.enum(['person', 'body'], { error: 'must be "person", "body" or null' }).nullable().default(null),
})

/** Reads a subject from outside. Throws with a message that names the subject, the field and what it should be. */
export function parseSubject(input: unknown): SubjectDefinition {
  const result = subjectSchema.safeParse(input)
  if (result.success) return result.data
  const name = (input as { slug?: string } | null)?.slug ?? '(no slug)'
  throw new Error(`Cannot read the definition of subject ${name}: ${result.error.issues.map(describeIssue).join('; ')}`)
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.length > 0 ? `field ${issue.path.join('.')} ` : ''}${issue.message}`
}

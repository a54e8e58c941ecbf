import { z } from 'zod'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { FormErrors } from '../session/credentials.ts'
import type { Rule } from './rule.ts'

const slug = z.string().regex(/^[a-z0-9-]+$/)

const schemas = {
  rise: z.object({
    subject: slug,
    factor: z.coerce.number('alert.factorWrong').min(1.1, 'alert.factorWrong').max(100, 'alert.factorWrong').default(2),
    least: z.coerce
      .number('alert.leastWrong')
      .int('alert.leastWrong')
      .min(1, 'alert.leastWrong')
      .max(100_000, 'alert.leastWrong')
      .default(10),
  }),
  'first-quote': z.object({
    speaker: slug,
    days: z.coerce.number('alert.daysWrong').int('alert.daysWrong').min(1, 'alert.daysWrong').max(90, 'alert.daysWrong').default(30),
  }),
  silence: z.object({
    speaker: slug,
    days: z.coerce
      .number('alert.silenceWrong')
      .int('alert.silenceWrong')
      .min(1, 'alert.silenceWrong')
      .max(7, 'alert.silenceWrong')
      .default(3),
  }),
  phrase: z.object({ query: z.string().trim().min(1, 'digest.queryMissing').max(4_000, 'digest.queryMissing') }),
  trouble: z.object({ outlet: z.union([slug, z.literal('').transform(() => null)]).default(null) }),
} as const

/** Reads a rule from an address or a form; null where none is asked for, or what is wrong with each field. */
export function readRule(params: { get: (name: string) => FormDataEntryValue | null }): { rule: Rule } | { errors: FormErrors } | null {
  const kind = (Object.keys(schemas) as Rule['kind'][]).find((one) => one === params.get('kind'))
  if (!kind) return null
  const names = ['subject', 'speaker', 'factor', 'least', 'days', 'query', 'outlet']
  const given = Object.fromEntries(names.flatMap((name) => (params.get(name) === null ? [] : [[name, params.get(name)]])))
  const result = schemas[kind].safeParse(given)
  if (!result.success) {
    const errors: FormErrors = {}
    for (const issue of result.error.issues) {
      const field = String(issue.path[0])
      errors[field] ??= field === 'subject' || field === 'speaker' ? 'alert.subjectMissing' : (issue.message as 'alert.daysWrong')
    }
    return { errors }
  }
  const rule = { kind, ...result.data } as Rule
  if (rule.kind === 'phrase') {
    const read = parseQuery(rule.query)
    if ('problem' in read) return { errors: { query: `search.problem.${read.problem}` } }
  }
  return { rule }
}

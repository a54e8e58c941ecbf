import { z } from 'zod'
import { ownershipKinds } from '#catalog/ownership.ts'
import { NOBODY } from '../filters/groups.ts'
import type { Endpoint } from './shapes.ts'

const slug = z.string().regex(/^[a-z0-9-]+$/, 'must be a slug')
const listOf = <T extends z.ZodType>(one: T) => z.array(one).max(12, 'may stand at most 12 times').default([])
const one = <T extends z.ZodType>(value: T) =>
  z
    .array(value)
    .min(1)
    .max(1, 'may stand once')
    .transform((values) => values[0] as z.infer<T>)

const range = {
  from: one(z.iso.date('must be a day like 2026-03-21')).describe('First day, in the Gregorian calendar'),
  to: one(z.iso.date('must be a day like 2026-03-21')).describe('Last day, included'),
}
const outlets = {
  outlet: listOf(slug).describe('Slugs of outlets; none: all'),
  country: listOf(z.string().regex(/^([A-Z]{2}|none)$/, 'must be a country code like IR, or none')).describe(
    "The outlets' countries; `none`: not known",
  ),
  ownership: listOf(z.enum([...ownershipKinds, NOBODY], 'must be a kind of ownership, or none')).describe(
    'Whose the outlets are; `none`: not known',
  ),
  owner: listOf(z.string().min(1).max(200)).describe("The outlets' owners; `none`: not known"),
  tag: listOf(z.string().min(1).max(200)).describe("Readers' tags of the outlets; `none`: without any"),
}
const language = one(z.enum(['ar', 'fa'], 'must be ar or fa'))
  .optional()
  .describe("The outlets' language")
const page = {
  cursor: one(z.string().max(100)).optional().describe('`next` of the page before'),
  limit: one(z.coerce.number('must be a number').int().min(1).max(200, 'must be at most 200'))
    .optional()
    .describe('Items a page, 100 unless told'),
}

/** What each endpoint may be asked, each name with its list of values as an address gives them. Names that are not here are refused. */
export const parameters = {
  outlets: z.strictObject({}),
  subjects: z.strictObject({}),
  articles: z.strictObject({
    ...range,
    ...outlets,
    language,
    subject: listOf(slug).describe('Slugs of subjects: articles that mention any of them'),
    q: listOf(z.string().min(1).max(4_000)).describe('Queries as typed into the search box'),
    ...page,
  }),
  quotes: z.strictObject({
    ...range,
    ...outlets,
    language,
    subject: one(slug).optional().describe('Whose quotes; none: of all speakers'),
    kind: one(z.enum(['direct', 'colon', 'indirect'], 'must be direct, colon or indirect')).optional(),
    ...page,
  }),
  counts: z.strictObject({ ...range, ...outlets, language, subject: one(slug).describe('Slug of the subject'), ...page }),
  coverage: z.strictObject({ ...range, ...outlets, ...page }),
} satisfies Record<Endpoint, z.ZodType>

export type Parameters<E extends Endpoint> = z.infer<(typeof parameters)[E]>

/** Reads the parameters of an address; what is wrong is answered as 400 with the name of the parameter. */
export function readParameters<E extends Endpoint>(endpoint: E, search: URLSearchParams): Parameters<E> {
  const given = Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]))
  const result = parameters[endpoint].safeParse(given)
  if (result.success) return result.data as Parameters<E>
  const issue = result.error.issues[0]!
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : String(issue.path[0])
  const words = issue.code === 'unrecognized_keys' ? 'is not a parameter of this address' : given[name!] ? issue.message : 'is missing'
  throw Response.json({ error: words, where: name }, { status: 400 })
}

import { load } from 'cheerio/slim'
import { validate as isCron } from 'node-cron'
import type { z } from 'zod'
import { type Layout, type OutletDefinition, outletSchema } from '#catalog/definition.ts'
import { families } from '#catalog/families/all.ts'

export const wrongs = [
  'address',
  'selector',
  'regexp',
  'zone',
  'day',
  'country',
  'language',
  'empty',
  'number',
  'cron',
  'family',
  'slug',
  'slug-kept',
  'owner-kind',
  'unknown',
  'order',
  'json',
  'type',
  'nowhere',
  'not-a-list',
  'twice',
] as const

/** What is wrong with a field of a definition. `path` as the definition names it, numbers from 0; `given`: what stands there, shortened. */
export type DefinitionProblem = { path: string; wrong: (typeof wrongs)[number]; given: string }

type Checked = { definition: OutletDefinition; problems?: never } | { definition?: never; problems: DefinitionProblem[] }

/** Checks a definition as a person wrote it: its shape, and that its selectors, schedule and family mean something. `slug`: the one it must keep; null where it may have any. */
export function checkDefinition(input: unknown, slug: string | null): Checked {
  const read = outletSchema.safeParse(input)
  if (!read.success) return { problems: read.error.issues.map((issue) => describe(issue, input)) }
  const problems = [...checkMeaning(read.data), ...checkSlug(read.data, slug)]
  return problems.length > 0 ? { problems } : { definition: read.data }
}

/** A definition typed as JSON; text that is none is told by its line. */
export function checkWritten(written: string, slug: string | null): Checked {
  const line = findWrongLine(written)
  return line === null ? checkDefinition(JSON.parse(written), slug) : { problems: [{ path: '', wrong: 'json', given: String(line) }] }
}

/** The first line, from one, up to which a text cannot be the beginning of any JSON; null where it is JSON. Engines tell the place of some mistakes only. */
function findWrongLine(written: string): number | null {
  if (complaintOf(written) === null) return null
  const lines = written.split('\n')
  const at = lines.findIndex((_, index) => {
    const beginning = lines.slice(0, index + 1).join('\n')
    const complaint = complaintOf(beginning)
    return complaint !== null && !complaint.includes('end of JSON') && !complaint.includes(`position ${beginning.length}`)
  })
  return at < 0 ? lines.length : at + 1
}

function complaintOf(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return String(error)
  }
}

const emptyPage = load('<p></p>')

const byField: Record<string, DefinitionProblem['wrong']> = {
  url: 'address',
  home: 'address',
  timeZone: 'zone',
  since: 'day',
  country: 'country',
  language: 'language',
  slug: 'slug',
  name: 'empty',
  articlePath: 'regexp',
  excludePath: 'regexp',
  dropParagraphs: 'regexp',
  delayMs: 'number',
  concurrency: 'number',
  shortestWaitMinutes: 'number',
  kind: 'owner-kind',
  owner: 'empty',
}
const selectorFields = [
  'article',
  'title',
  'kicker',
  'lead',
  'body',
  'date',
  'author',
  'section',
  'tags',
  'exclude',
  'link',
  'next',
] as const
const ofText = new Set<string>(['url', 'home', 'timeZone', 'since', 'articlePath', 'excludePath', 'dropParagraphs', ...selectorFields])

function describe(issue: z.core.$ZodIssue, input: unknown): DefinitionProblem {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return { path: path.join('.'), wrong: 'unknown', given: issue.keys.join(', ') }
  const field = path.findLast((one) => !/^\d+$/.test(one)) ?? ''
  const given = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], input)
  const isOtherType = issue.code === 'invalid_type' && ofText.has(field) && typeof given !== 'string' && given !== undefined
  const wrong = isOtherType ? 'type' : (((selectorFields as readonly string[]).includes(field) ? 'selector' : byField[field]) ?? 'type')
  return { path: path.join('.'), wrong, given: shorten(given) }
}

function checkMeaning(definition: OutletDefinition): DefinitionProblem[] {
  const { layouts, listings, cron, family, feeds, sitemaps } = definition
  const problems: DefinitionProblem[] = [
    ...layouts.flatMap((layout, at) => checkSelectors(layout, `layouts.${at}`)),
    ...listings.flatMap((listing, at) => checkSelectors(listing, `listings.${at}`)),
    ...checkOrder(layouts),
  ]
  if (!isCron(cron)) problems.push({ path: 'cron', wrong: 'cron', given: shorten(cron) })
  if (family !== null && !families.some(({ slug }) => slug === family)) problems.push({ path: 'family', wrong: 'family', given: family })
  if (feeds.length + sitemaps.length + listings.length === 0 && family === null)
    problems.push({ path: 'feeds', wrong: 'nowhere', given: '' })
  return problems
}

function checkSelectors(selectors: Record<string, unknown>, path: string): DefinitionProblem[] {
  return selectorFields.flatMap((field) =>
    [selectors[field] ?? []].flat().flatMap((selector, at) => {
      const own = Array.isArray(selectors[field]) ? `${path}.${field}.${at}` : `${path}.${field}`
      return typeof selector !== 'string' || isSelector(selector) || (field === 'section' && path.startsWith('listings'))
        ? []
        : [{ path: own, wrong: 'selector' as const, given: shorten(selector) }]
    }),
  )
}

/** Newest first, and only the oldest without a day. */
function checkOrder(layouts: Layout[]): DefinitionProblem[] {
  return layouts.flatMap(({ since }, at) => {
    const before = layouts[at - 1]
    const isLate = before !== undefined && (before.since === null || (since !== null && since >= before.since))
    return isLate ? [{ path: `layouts.${at}.since`, wrong: 'order' as const, given: since ?? '' }] : []
  })
}

function checkSlug({ slug }: OutletDefinition, kept: string | null): DefinitionProblem[] {
  return kept === null || slug === kept ? [] : [{ path: 'slug', wrong: 'slug-kept', given: kept }]
}

function isSelector(selector: string): boolean {
  try {
    emptyPage(selector)
    return true
  } catch {
    return false // what is no selector throws
  }
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

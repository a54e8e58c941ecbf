import { z } from 'zod'
import { ownershipKinds } from './ownership.ts'

/** An absolute http(s) address. */
const address = z.url({ protocol: /^https?$/, error: 'must be a full address that begins with http:// or https://' })

const selector = z.string().trim().min(1, 'must be a CSS selector, or be left out')

const timeZone = z.string().refine(isTimeZone, { error: (issue) => `"${issue.input}" is not a time zone; write one like Asia/Tehran` })

const day = z.iso.date({ error: 'must be a day like 2026-03-21' })

/** The selectors that read an outlet's article pages since a given day. All are optional: what no selector gives is read from JSON-LD, meta and readability. */
export const layoutSchema = z.strictObject({
  /** The first day of this layout; null for the oldest. */
  since: day.nullable().default(null),
  article: selector.optional(),
  title: selector.optional(),
  kicker: selector.optional(),
  lead: selector.optional(),
  body: selector.optional(),
  date: selector.optional(),
  author: selector.optional(),
  section: selector.optional(),
  tags: selector.optional(),
  /** Furniture inside the body that is taken away before reading. */
  exclude: z.array(selector).default([]),
  /** Whole paragraphs that are furniture, as regular expressions tried against each paragraph. */
  dropParagraphs: z.array(z.string().refine(isRegExp, { error: 'must be a regular expression' })).default([]),
})

const feedSchema = z.strictObject({ url: address })
const sitemapSchema = z.strictObject({ url: address })
const listingSchema = z.strictObject({
  url: address,
  /** Selector of the links to articles. */
  link: selector,
  /** Selector of the link to the next (older) page; left out where the listing has one page. */
  next: selector.optional(),
  section: z.string().optional(),
})

const ownership = z.strictObject({
  kind: z.enum(ownershipKinds, { error: `must be one of ${ownershipKinds.join(', ')}` }),
  /** Who that is, as people call them. */
  owner: z.string().trim().min(1, 'must be a name, or be left out').optional(),
})

/** An outlet: where its articles are found, how its pages are read, how politely. This is what catalog/outlets ships, `import-outlets` takes and users edit. */
export const outletSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().trim().min(1, 'must not be empty'),
  names: z.strictObject({ en: z.string().optional(), ar: z.string().optional(), fa: z.string().optional() }).default({}),
  language: z.enum(['ar', 'fa'], { error: 'must be "ar" or "fa"' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a two-letter country code like IR')
    .nullable()
    .default(null),
  timeZone,
  home: address,
  /** The publishing system whose layouts and habits this outlet shares (catalog/families); null for none. */
  family: z.string().nullable().default(null),
  feeds: z.array(feedSchema).default([]),
  sitemaps: z.array(sitemapSchema).default([]),
  listings: z.array(listingSchema).default([]),
  /** Newest first. Fields left out come from the family. */
  layouts: z.array(layoutSchema).default([]),
  /** Regular expressions over an address's path: only what matches `articlePath` (when given) and not `excludePath` is taken for an article. */
  articlePath: z.string().refine(isRegExp, { error: 'must be a regular expression' }).optional(),
  excludePath: z.string().refine(isRegExp, { error: 'must be a regular expression' }).optional(),
  dates: z
    .strictObject({
      /** The outlet's Hijri dates are Umm al-Qura, so that one may stand alone. */
      trustsHijri: z.boolean().default(false),
      /** `Z` or GMT in the page's metadata is really local time. */
      metaZoneIsLocal: z.boolean().default(false),
    })
    .default({ trustsHijri: false, metaZoneIsLocal: false }),
  /** Hosts under which the same articles are served (mobile, old domains); the first canonical address wins. */
  aliasHosts: z.array(z.string()).default([]),
  /** Left out where it is not known. */
  ownership: ownership.optional(),
  /** Bounds of the adaptive interval: a cron expression for the longest wait, and the shortest in minutes (five where it is left out). */
  cron: z.string().default('*/30 * * * *'),
  shortestWaitMinutes: z.number().int().min(5).max(1_440).optional(),
  politeness: z
    .strictObject({
      /** Least time between two requests to one host. */
      delayMs: z.number().int().min(0).default(1_000),
      concurrency: z.number().int().min(1).max(2).default(1),
    })
    .default({ delayMs: 1_000, concurrency: 1 }),
  /** Verified: a real page of this outlet was read rightly by this definition. */
  verified: z.boolean().default(false),
  /** Where each fact came from, for the next person who mends it. */
  sources: z.array(z.string()).default([]),
})

export type OutletDefinition = z.output<typeof outletSchema>
/** A definition as a person writes it: what has a default may be left out. */
export type OutletInput = z.input<typeof outletSchema>
export type Layout = z.output<typeof layoutSchema>

/** Reads a definition from outside. Throws with a message that names the outlet, the field and what it should be. */
export function parseOutlet(input: unknown): OutletDefinition {
  const result = outletSchema.safeParse(input)
  if (result.success) return result.data
  const name = (input as { slug?: string } | null)?.slug ?? '(no slug)'
  throw new Error(`Cannot read the definition of outlet ${name}: ${result.error.issues.map(describeIssue).join('; ')}`)
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.length > 0 ? `field ${issue.path.join('.')} ` : ''}${issue.message}`
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

function isRegExp(value: string): boolean {
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}

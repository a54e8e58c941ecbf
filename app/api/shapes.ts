import { z } from 'zod'
import { ownershipKinds } from '#catalog/ownership.ts'

/** What the API answers, endpoint by endpoint. docs/openapi.json is made of these, and tests hold the server to them. */
const day = z.iso.date()
const instant = z.iso.datetime()
const names = z.object({ en: z.string().optional(), ar: z.string().optional(), fa: z.string().optional() })

const outlet = z.object({
  slug: z.string(),
  name: z.string(),
  names,
  language: z.enum(['ar', 'fa']),
  country: z.string().nullable().describe('ISO 3166 alpha-2; null where the definition does not say'),
  ownership: z.enum(ownershipKinds).nullable().describe('Whose it is; null where the definition does not say'),
  owner: z.string().nullable(),
  tags: z.array(z.string()).describe("Readers' words to group outlets by"),
  time_zone: z.string(),
  verified: z.boolean(),
})

const subject = z.object({ slug: z.string(), kind: z.enum(['topic', 'speaker']), names })

const article = z.object({
  id: z.number().int(),
  url: z.string(),
  outlet: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  credited_source: z.string().nullable(),
  language: z.string().nullable().describe("From the text, never from the page's markup; null where it could not be told"),
  day: day.nullable().describe("The outlet's own calendar date; null: undated"),
  published_at: instant.nullable(),
  published_precision: z.enum(['minute', 'day']).nullable(),
  first_seen_at: instant,
  story: z.number().int().nullable().describe('Articles of one story carry the same text'),
  version: z.number().int(),
  gone_at: instant.nullable().describe('When the outlet was first seen to have taken it down; it stays counted'),
  subjects: z.array(z.string()),
})

const quote = z.object({
  id: z.number().int(),
  article: z.number().int(),
  url: z.string(),
  outlet: z.string(),
  day: day.nullable(),
  kind: z.enum(['direct', 'colon', 'indirect']),
  cue: z.string().nullable(),
  cue_class: z.string().nullable(),
  text: z.string(),
  speaker_printed: z.string().nullable(),
  speaker_name: z.string().nullable().describe('Resolved within the article; null if unnamed'),
  subject: z.string().nullable(),
})

const count = z.object({
  subject: z.string(),
  outlet: z.string(),
  day,
  coverage: z.string().nullable().describe('State of the outlet on that day; null: not looked at yet'),
  is_collected: z.boolean().describe('Where false, the numbers are what little was seen, not a measure of the day'),
  base: z.number().int().describe('All articles collected from the outlet on that day'),
  articles: z.number().int(),
  headline_articles: z.number().int(),
  mentions: z.number().int(),
  direct_quotes: z.number().int(),
  colon_quotes: z.number().int(),
  indirect_quotes: z.number().int(),
})

const coverage = z.object({ outlet: z.string(), day, state: z.string(), reason: z.string(), computed_at: instant })

export const items = { outlets: outlet, subjects: subject, articles: article, quotes: quote, counts: count, coverage }

export type Endpoint = keyof typeof items
export type Item<E extends Endpoint> = z.infer<(typeof items)[E]>

/** A page of an endpoint: `next` is the cursor of the page after it, null on the last. */
export const pageOf = (item: z.ZodType) => z.object({ items: z.array(item), next: z.string().nullable() })

/** What is answered instead where something is wrong. */
export const problem = z.object({ error: z.string(), where: z.string().optional() })

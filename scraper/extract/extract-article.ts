import { type CheerioAPI, load } from 'cheerio'
import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { canonicalUrl } from '../address/canonical-url.ts'
import type { ExtractedArticle, ExtractResult, PageInput } from './article.ts'
import { cleanOrNull } from './clean-line.ts'
import { dateEvidence } from './date-evidence.ts'
import { pageParagraphs } from './find-body.ts'
import { findPrintedDates } from './find-printed-date.ts'
import { type LayoutReading, readByLayouts } from './layout-reading.ts'
import { declaredDescriptions, findLead, leadApart } from './lead.ts'
import { nestingDepth } from './nesting-depth.ts'
import type { Paragraph } from './paragraphs.ts'
import { type PublicationDate, weighDates } from './publication-date.ts'
import { readBody } from './read-body.ts'
import { readStructuredArticle, type StructuredArticle } from './structured-data.ts'
import { confirmedTitle, declaredTitles, type Found, findTitle } from './title.ts'
import { findWall } from './wall.ts'

const deepestNesting = 2_000

/** A page on its way to an article: what every reader of a field may look at. */
type Page = Omit<PageInput, 'definition'> & {
  $: CheerioAPI
  definition: OutletDefinition
  structured: StructuredArticle | null
  layout: LayoutReading | null
  /** Read when first asked for: pages that a layout reads in full do not need it. */
  paragraphs: () => Paragraph[]
}

/**
 * Reads one page as an article: by the newest layout of the outlet's definition that fits, and what that does not give by JSON-LD, meta, the printed
 * text and the hint. A verified definition of which no layout fits is not second-guessed: its page comes back as `no-layout`.
 * What is no article comes back as a failure of a closed list. Throws only where the definition itself is wrong (a selector that is none).
 */
export function extractArticle(input: PageInput): ExtractResult {
  const depth = nestingDepth(input.html)
  if (depth > deepestNesting) return { failure: 'malformed', detail: `its tags are nested ${depth} deep` }
  const page = openPage(input)
  const wall = findWall(page.$, page.html)
  if (wall) return wall
  if (!page.layout && page.definition.layouts.length > 0 && page.definition.verified)
    return { failure: 'no-layout', detail: 'no layout of the definition fits this page' }
  const title = readTitle(page)
  if (!title) return { failure: 'no-title', detail: 'neither a layout nor a heading nor the head of the page gave a title' }
  const body = readBody(page, title.text)
  if (!page.layout && !page.structured && body.lines.length === 0 && page.hint?.title === undefined)
    return { failure: 'not-an-article', detail: 'no text, no structured data, and no source that names it' }
  const lead = readLead(page, title.text, body.lines)
  const url = canonicalUrl(page.$, page.url, page.definition, page.structured?.url)
  const date = readDate(page, title.text, lead?.text ?? body.lines[0])
  return compose({ url, title, body, lead, date, author: readAuthor(page), section: readSection(page) }, page)
}

function openPage(input: PageInput): Page {
  const $ = load(input.html)
  const definition = resolveDefinition(input.definition)
  let paragraphs: Paragraph[] | null = null
  return {
    ...input,
    $,
    definition,
    structured: readStructuredArticle($),
    layout: readByLayouts($, definition.layouts),
    paragraphs: () => {
      paragraphs ??= pageParagraphs($)
      return paragraphs
    },
  }
}

function readTitle({ $, layout, structured, hint, definition }: Page): Found | null {
  const declared = declaredTitles($, structured?.headline ?? null, hint?.title ?? null)
  const printed = confirmedTitle(layout?.titles ?? [], declared)
  if (printed) return { text: printed, evidence: 'layout' }
  const siteName = $('meta[property="og:site_name"]').attr('content') ?? ''
  const siteNames = [definition.name, siteName, ...Object.values(definition.names)].filter((name) => name)
  return findTitle($, declared, siteNames)
}

function readLead({ $, layout, structured, hint, paragraphs }: Page, title: string, lines: readonly string[]): Found | null {
  const own = leadApart(cleanOrNull(layout?.lead), title, lines)
  if (own || layout?.hasLead) return own === null ? null : { text: own, evidence: 'layout' }
  const found = findLead(declaredDescriptions($, structured?.description ?? null, hint?.summary ?? null), paragraphs, title, lines)
  return found === null ? null : { text: found, evidence: 'description' }
}

function readDate(
  { $, url, hint, structured, layout, definition, fetchedAt }: Page,
  title: string,
  firstLine: string | undefined,
): PublicationDate {
  const isLayout = layout !== null && layout.dates.length > 0
  const dates = isLayout ? layout.dates : findPrintedDates($, title, firstLine)
  return weighDates(dateEvidence($, url, hint, structured, { isLayout, dates }), definition, fetchedAt)
}

function readAuthor({ $, layout, structured, hint }: Page): Found | null {
  return firstOf([
    ['layout', layout?.author],
    ['json-ld', structured?.author],
    ['meta author', $('meta[name="author"]').attr('content')],
    [hint?.source_kind ?? 'hint', hint?.author],
  ])
}

function readSection({ $, layout, structured, hint }: Page): Found | null {
  return firstOf([
    ['layout', layout?.section],
    ['json-ld', structured?.section],
    ['meta article:section', $('meta[property="article:section"]').attr('content')],
    [hint?.source_kind ?? 'hint', hint?.section],
  ])
}

function firstOf(evidences: readonly (readonly [string, string | null | undefined])[]): Found | null {
  for (const [evidence, value] of evidences) {
    const text = cleanOrNull(value)
    if (text) return { text, evidence }
  }
  return null
}

type Fields = {
  url: { url: string; evidence: string }
  title: Found
  body: ReturnType<typeof readBody>
  lead: Found | null
  date: PublicationDate
  author: Found | null
  section: Found | null
}

function compose({ url, title, body, lead, date, author, section }: Fields, { layout, definition }: Page): ExtractedArticle {
  const fits = layout ? `layout ${layout.since ?? 'oldest'}` : definition.layouts.length > 0 ? 'none fits' : null
  const evidence = {
    layout: fits,
    url: url.evidence,
    title: title.evidence,
    lead: lead?.evidence,
    body: body.evidence,
    author: author?.evidence,
    section: section?.evidence,
    date: date.evidence,
  }
  return {
    url: url.url,
    title: title.text,
    kicker: cleanOrNull(layout?.kicker),
    lead: lead?.text ?? null,
    body: body.lines.join('\n'),
    author: author?.text ?? null,
    section: section?.text ?? null,
    creditedSource: body.creditedSource,
    publishedAt: date.publishedAt,
    publishedPrecision: date.publishedPrecision,
    day: date.day,
    dateNote: date.dateNote,
    evidence: Object.fromEntries(Object.entries(evidence).filter((entry): entry is [string, string] => Boolean(entry[1]))),
  }
}

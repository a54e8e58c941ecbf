import { type CheerioAPI, load } from 'cheerio'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { canonicalUrl } from '../address/canonical-url.ts'
import type { ExtractResult, PageInput } from './article.ts'
import { cleanOrNull } from './clean-line.ts'
import { type LayoutReading, readByLayouts } from './layout-reading.ts'
import { leadApart } from './lead.ts'
import { readPublicationDate } from './publication-date.ts'
import { readBody } from './read-body.ts'
import { readStructuredArticle, type StructuredArticle } from './structured-data.ts'
import { confirmedTitle, declaredTitles, type Found, findTitle } from './title.ts'
import { findWall } from './wall.ts'

/**
 * Reads one page as an article: by the newest layout of the outlet's definition that fits, and what that does not give by JSON-LD, meta and the hint.
 * What is no article comes back as a failure of a closed list. Throws only where the definition itself is wrong (a selector that is none).
 */
export function extractArticle(page: PageInput): ExtractResult {
  const $ = load(page.html)
  const wall = findWall($, page.html)
  if (wall) return wall
  const definition = resolveDefinition(page.definition)
  const structured = readStructuredArticle($)
  const layout = readByLayouts($, definition.layouts)
  const title = titleOf($, page, layout, structured)
  if (!title) return { failure: 'no-title', detail: 'neither a layout nor a heading nor the page\u2019s head gave a title' }
  if (!layout && definition.layouts.length > 0) return { failure: 'no-layout', detail: 'no layout of the definition fits this page' }
  const body = readBody($, page.html, layout, structured, title.text)
  const address = canonicalUrl($, page.url, definition, structured?.url)
  const date = readPublicationDate($, { ...page, definition }, structured, layout?.dates ?? [])
  const author = firstOf([
    ['layout', layout?.author],
    ['json-ld', structured?.author],
    ['meta author', $('meta[name="author"]').attr('content')],
    [hintName(page), page.hint?.author],
  ])
  const section = firstOf([
    ['layout', layout?.section],
    ['json-ld', structured?.section],
    ['meta article:section', $('meta[property="article:section"]').attr('content')],
    [hintName(page), page.hint?.section],
  ])
  return {
    url: address.url,
    title: title.text,
    kicker: cleanOrNull(layout?.kicker),
    lead: leadApart(cleanOrNull(layout?.lead), title.text, body.lines),
    body: body.lines.join('\n'),
    author: author?.text ?? null,
    section: section?.text ?? null,
    creditedSource: body.creditedSource,
    publishedAt: date.publishedAt,
    publishedPrecision: date.publishedPrecision,
    day: date.day,
    dateNote: date.dateNote,
    evidence: evidenceOf({
      url: address.evidence,
      title: title.evidence,
      body: body.evidence,
      author: author?.evidence,
      section: section?.evidence,
      date: date.evidence,
    }),
  }
}

function titleOf($: CheerioAPI, page: PageInput, layout: LayoutReading | null, structured: StructuredArticle | null): Found | null {
  const declared = declaredTitles($, structured?.headline ?? null, page.hint?.title ?? null)
  const printed = confirmedTitle(layout?.titles ?? [], declared)
  return printed ? { text: printed, evidence: 'layout' } : findTitle($, declared, siteNames($, page))
}

function siteNames($: CheerioAPI, { definition }: PageInput): string[] {
  const declared = $('meta[property="og:site_name"]').attr('content') ?? ''
  return [definition.name, declared, ...Object.values(definition.names)].filter((name) => name)
}

function firstOf(evidences: readonly (readonly [string, string | null | undefined])[]): Found | null {
  for (const [evidence, value] of evidences) {
    const text = cleanOrNull(value)
    if (text) return { text, evidence }
  }
  return null
}

function hintName({ hint }: PageInput): string {
  return hint?.source_kind ?? 'hint'
}

function evidenceOf(found: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

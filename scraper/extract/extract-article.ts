import { canonicalUrl, type DeclaredAddresses } from '../address/canonical-url.ts'
import type { ExtractedArticle, ExtractResult, PageInput } from './article.ts'
import { linkedAuthor, readAuthor, readSection } from './byline.ts'
import { cleanOrNull } from './clean-line.ts'
import { dateEvidence } from './date-evidence.ts'
import { findPrintedDates } from './find-printed-date.ts'
import type { LayoutReading, PrintedDate } from './layout-reading.ts'
import { declaredDescriptions, findLead, findNamedLead, leadApart } from './lead.ts'
import { microdata } from './microdata.ts'
import { openPage, type Page } from './open-page.ts'
import { type PublicationDate, weighDates } from './publication-date.ts'
import { readBody } from './read-body.ts'
import { confirmedTitle, declaredTitles, type Found, findTitle } from './title.ts'
import { findWall } from './wall.ts'

/** A layout that finds so much text has not met a wall. */
const plentyOfLetters = 300
/** Less text without a title is no article. */
const leastOfUntitled = 200

/**
 * Reads one page as an article: by the newest layout of the outlet's definition that fits, and what that does not give by JSON-LD, meta, the printed
 * text and the hint. Where no layout of a verified definition fits, only a page that describes itself as a dated article is read on: all others come back as
 * `no-layout`. The evidence of an article that was read without its outlet's layouts says `none fits`.
 * What is no article comes back as a failure of a closed list. Throws only where the definition itself is wrong (a selector that is none).
 */
export function extractArticle(input: PageInput): ExtractResult {
  const page = openPage(input)
  const wall = page.layout && lettersOf(page.layout) > plentyOfLetters ? null : findWall(page.dom, page.html, page.url)
  if (wall) return wall
  if (!page.layout && page.definition.verified && page.definition.layouts.length > 0 && !isDescribed(page))
    return { failure: 'no-layout', detail: 'no layout of the definition fits this page' }
  const title = readTitle(page) ?? firstWords(page.layout)
  if (!title) return { failure: 'no-title', detail: 'neither a layout nor a heading nor the head of the page gave a title' }
  const body = readBody(page, title.text)
  if (!page.layout && !page.structured && !isDated(page) && body.lines.length === 0 && page.hint?.title === undefined)
    return { failure: 'not-an-article', detail: 'no text, no structured data, and no source that names it' }
  const lead = readLead(page, title.text, body.lines)
  const url = canonicalUrl(declaredAddresses(page), page.url, page.definition)
  const date = readDate({ ...page, url: url.url }, title.text, { lead: lead?.text ?? null, body: body.lines[0] })
  const author = readAuthor(authorEvidences(page), page.siteNames)
  const section = readSection(sectionEvidences(page))
  return compose({ url, title, body, lead, date, author, section }, page)
}

function declaredAddresses({ dom, structured }: Page): DeclaredAddresses {
  const canonical = dom.byTag('link').find(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))
  return { canonical: canonical?.attribs.href ?? null, structured: structured?.url ?? null, openGraph: dom.meta('og:url') }
}

/** Galleries and films without a word of text say in their head that they are articles. */
function isDated({ dom }: Page): boolean {
  return dom.meta('article:published_time') !== null
}

function isDescribed({ structured }: Page): boolean {
  return structured !== null && structured.headline !== null && structured.datePublished !== null
}

function lettersOf({ paragraphs }: LayoutReading): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

function readTitle({ dom, layout, structured, hint, siteNames }: Page): Found | null {
  const declared = declaredTitles(dom, structured?.headline ?? microdata(dom, 'headline'), hint?.title ?? null)
  const printed = confirmedTitle(layout?.titles ?? [], declared)
  return printed ? { text: printed, evidence: 'layout' } : findTitle(dom, declared, siteNames)
}

/** What a piece is called that was published without a title: how its text begins. Null where no layout finds a text. */
function firstWords(layout: LayoutReading | null): Found | null {
  if (layout === null || lettersOf(layout) < leastOfUntitled) return null
  const line = layout.paragraphs[0]?.text ?? ''
  const sentence = line.match(/^.{20,100}?(?=[.؟!](?:\s|$))/u)?.[0]
  const words = sentence ?? (line.length > 100 ? `${line.slice(0, line.lastIndexOf(' ', 90))}…` : line)
  return words === '' ? null : { text: words, evidence: 'first words' }
}

function readLead({ dom, layout, structured, hint, paragraphs, definition }: Page, title: string, lines: readonly string[]): Found | null {
  const own = leadApart(cleanOrNull(layout?.lead), title, lines)
  if (own || layout?.hasLead) return own === null ? null : { text: own, evidence: 'layout' }
  const found = findLead(declaredDescriptions(dom, structured?.description ?? null, hint?.summary ?? null), paragraphs, title, lines)
  if (found !== null) return { text: found, evidence: 'description' }
  // Who verified a definition has seen that its pages print no lead apart.
  const named = layout?.hasBody && definition.verified ? null : findNamedLead(paragraphs(), title, lines)
  return named === null ? null : { text: named, evidence: 'name' }
}

function readDate(
  { dom, url, hint, structured, layout, definition, fetchedAt }: Page,
  title: string,
  text: { lead: string | null; body: string | undefined },
): PublicationDate {
  const weigh = (isLayout: boolean, dates: readonly PrintedDate[]) =>
    weighDates(dateEvidence(dom, url, hint, structured, { isLayout, dates }), definition, fetchedAt)
  const byLayout = layout && layout.dates.length > 0 ? weigh(true, layout.dates) : null
  return byLayout?.day ? byLayout : weigh(false, findPrintedDates(dom, title, text))
}

function authorEvidences({ dom, layout, structured, hint }: Page): Parameters<typeof readAuthor>[0] {
  return [
    ['layout', layout?.authors ?? []],
    ['json-ld', [structured?.author]],
    ['microdata', [microdata(dom, 'author')]],
    ['meta author', [dom.meta('author'), dom.meta('article:author')]],
    ['rel author', [linkedAuthor(dom)]],
    [hint?.source_kind ?? 'hint', [hint?.author]],
  ]
}

function sectionEvidences({ dom, layout, structured, hint }: Page): Parameters<typeof readSection>[0] {
  return [
    ['layout', layout?.sections ?? []],
    ['json-ld', [structured?.section]],
    ['microdata', [microdata(dom, 'articleSection')]],
    ['meta article:section', [dom.meta('article:section')]],
    [hint?.source_kind ?? 'hint', [hint?.section]],
  ]
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
